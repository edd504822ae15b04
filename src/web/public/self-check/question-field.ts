/** The control of a question: radios, boxes, a year and a month, or a sum. */
import type { Question } from '#declarations';
import { checkboxes, radios } from '../../components/choice-field.ts';
import type { Html } from '../../components/html.ts';
import { textField, yearAndMonthField } from '../../components/text-field.ts';
import type { Language } from '../../language.ts';
import { noneOfThese } from './answers.ts';
import { words } from './self-check.words.ts';

type Asked = {
  readonly language: Language;
  readonly question: Question;
  /** What was answered or typed before. */
  readonly value: string;
  readonly error: string | undefined;
  /** Of the control; a month has a second one, `<name>-month`. */
  readonly name: string;
  /** Where the page's heading asks it already. */
  readonly labelHidden?: boolean;
  /** Where the form has no button for it, "I do not know" is an answer of this value. */
  readonly unknown?: string;
};

export function questionField(asked: Asked): Html {
  const { language, question, value, error, name, labelHidden, unknown } = asked;
  const say = words[language];
  const field = {
    language,
    name,
    label: question.asks[language],
    labelHidden,
    hint: question.hint?.[language],
    error,
  };
  switch (question.kind) {
    case 'one': {
      const open = unknown === undefined ? [] : [{ value: unknown, label: say.dontKnow }];
      return radios({ ...field, value, options: [...optionsOf(question, language), ...open] });
    }
    case 'several':
      return checkboxes({
        ...field,
        values: value.split(','),
        options: [...optionsOf(question, language), { value: noneOfThese, label: say.none }],
      });
    case 'month': {
      const [year = '', month = ''] = value.split('-');
      return yearAndMonthField({ ...field, year, month: month.replace(/^0/, '') });
    }
    case 'money':
      return textField({
        ...field,
        value: /^\d+$/.test(value) && !error ? String(Number(value) / 100) : value,
        inputMode: 'decimal',
        width: 10,
        suffix: say.yuan,
      });
  }
}

const optionsOf = ({ answers }: Extract<Question, { answers: unknown }>, language: Language) =>
  Object.entries(answers).map(([value, { says, hint }]) => ({
    value,
    label: says[language],
    ...(hint && { hint: hint[language] }),
  }));
