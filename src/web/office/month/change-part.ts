import { html } from 'hono/html';
import { count, details, type Html, section, stackedBar, table } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { groupChanges } from './change-groups.ts';
import { groupWords, kindWords, words } from './month.words.ts';
import { signedMoney } from './month-sentence.ts';
import type { MonthChange, MonthView } from './month-view.ts';

const mostLines = 40;

/** What moved the total since the month before: a bar by group, and each reason on request. */
export function changePart(language: Language, { before, changes, scope, moment }: MonthView): Html | '' {
  if (!before) return '';
  const say = words[language];
  const groups = groupChanges(changes).filter(({ amount }) => amount !== 0);
  if (groups.length === 0) return section({ title: say.change, body: html`<p>${say.noChange}</p>` });
  const parts = groups.map(({ group, amount }) => ({
    label: capital(groupWords[language][group]),
    value: amount,
  }));
  return section({
    title: say.change,
    body: html`${stackedBar({
      language,
      id: 'change',
      title: say.amount,
      summary: say.changeSummary(
        parts.map(({ label, value }) => `${label} ${signedMoney(value)}`).join(say.comma),
      ),
      note: say.note(scope[language], moment),
      format: signedMoney,
      labelHeading: say.reason,
      valueHeading: say.amount,
      parts,
    })}
    ${details({ summary: say.changeDetails, body: reasons(language, changes) })}`,
  });
}

const reasons = (language: Language, changes: readonly MonthChange[]): Html => {
  const say = words[language];
  return table({
    id: 'reasons',
    caption: say.changeDetails,
    captionHidden: true,
    rows: changes
      .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || b.subjects - a.subjects)
      .slice(0, mostLines),
    columns: [
      { heading: say.reason, names: true, cell: ({ said }) => said[language] },
      { heading: say.kind, cell: ({ kind }) => kindWords[language][kind] },
      { heading: say.subjects, number: true, cell: ({ subjects }) => count(subjects) },
      { heading: say.amount, number: true, cell: ({ amount }) => signedMoney(amount) },
    ],
  });
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
