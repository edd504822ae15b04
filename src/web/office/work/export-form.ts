import { html } from 'hono/html';
import { actions, button, count, details, form, type Html, radios } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { words } from './work.words.ts';

type ExportForm = {
  /** Undefined for a role that takes no list out. */
  readonly key: string | undefined;
  readonly total: number;
  /** Which list, and what it is filtered by. */
  readonly carries: Readonly<Record<string, string | number>>;
};

/** The key goes along unseen: pressing twice, or sending again after a lost connection, makes one export. */
export function exportForm(language: Language, { key, total, carries }: ExportForm): Html | '' {
  if (key === undefined || total === 0) return '';
  const say = words[language];
  return details({
    summary: say.export,
    body: form({
      action: '/exports',
      carries: { key, ...carries },
      body: html`<p>${say.exportLead(count(total))}</p>
        ${radios({
          language,
          name: 'format',
          label: say.format,
          value: 'xlsx',
          inline: true,
          options: [
            { value: 'xlsx', label: say.xlsx },
            { value: 'csv', label: say.csv },
          ],
        })}
        ${actions(button({ text: say.export, kind: 'secondary' }))}`,
    }),
  });
}
