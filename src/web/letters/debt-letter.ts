/** Writes the letter about a debt: as it was when it was found, whatever came back since. Pure. */
import type { RecoveryRules } from '#declarations';
import { dayOf, formatMoney, formatMonth } from '#kernel';
import type { DebtTold } from '#payments';
import { cite } from '#policy';
import type { Language } from '../language.ts';
import { hotline } from '../statement/citizen-voice.ts';
import { caseLetterWords } from './case-letter.ts';
import { words as plainWords } from './debt-letter.words.ts';
import { words as easyWords } from './easy-debt-letter.words.ts';
import { type Letter, type LetterForm, part } from './letter.ts';

type Told = {
  readonly language: Language;
  readonly form: LetterForm;
  readonly rules: RecoveryRules;
  readonly titleOf: (programme: string) => string;
  /** The body that takes back. */
  readonly from: string;
};

export function writeDebtLetter(debt: DebtTold, { language, form, rules, titleOf, from }: Told): Letter {
  const say = (form === 'easy' ? easyWords : plainWords)[language];
  const shared = caseLetterWords(language, form);
  const programme = titleOf(debt.programme);
  const [month, amount] = [formatMonth(debt.month, language), formatMoney(debt.amount)];
  const untouched = rules.untouched.map(titleOf).join(language === 'zh' ? '、' : ', ');
  const taken = rules.neverFor.includes(debt.cause)
    ? say.neverTaken
    : say.taken({ percent: rules.percent, floor: formatMoney(rules.floor), untouched });
  return {
    title: say.title,
    blocks: [
      {
        kind: 'paragraphs',
        texts: [shared.to(debt.payeeName), ...say.opening({ month, programme, amount })],
      },
      {
        kind: 'facts',
        rows: [
          [say.facts.programme, programme],
          [say.facts.month, month],
          [say.facts.amount, amount],
        ],
      },
      ...part(say.why, [say.causes[debt.cause], debt.why]),
      ...part(say.how, [...taken, ...say.hardship]),
      ...part(shared.disagree, say.appeal),
      { kind: 'heading', text: shared.basis },
      {
        kind: 'list',
        items: [`${cite(rules.basis, language)}${rules.state === 'assumed' ? shared.assumed : ''}`],
      },
      ...part(shared.call, shared.callLines(hotline)),
    ],
    from,
    on: dayOf(debt.fixedAt),
    reference: `D${debt.id}`,
  };
}
