import { html } from 'hono/html';
import { followUpKinds } from '#outreach';
import { dayField, type Errors, type Html, radios, textField } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import type { WarningAnswers, WarningView } from './warning-view.ts';
import { words } from './warnings.words.ts';

type Given = {
  readonly view: WarningView;
  readonly answers: WarningAnswers;
  readonly errors?: Errors | undefined;
};

/** What is done for the family next, and by when. */
export function planFields(language: Language, { view, answers, errors }: Given): Html {
  const say = words[language];
  return html`${radios({
    language,
    name: 'kind',
    label: say.kind,
    value: answers['kind'] ?? '',
    inline: true,
    error: errors?.['kind'],
    options: followUpKinds.map((value) => ({ value, label: say.kinds[value] })),
  })}
  ${textField({ language, name: 'said', label: say.said, value: answers['said'] ?? '', maxLength: 300, error: errors?.['said'] })}
  ${dayField({ language, name: 'due', label: say.by, value: answers['due'] ?? '', min: view.today, error: errors?.['due'] })}`;
}
