/** The statement on the person's page: each programme that matters as a row, the rest behind a link. */
import { html } from 'hono/html';
import type { State } from '../../components/index.ts';
import { assumed, type Content, type Html, section, table, tag } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { type Group, type Line, linesIn, type Statement } from '../../statement/statement.ts';
import { words as statementWords } from '../../statement/statement.words.ts';
import { words } from './person.words.ts';

const shown = ['receives', 'can-have', 'unclear'] as const satisfies readonly Group[];
const stateOf = { receives: 'settled', 'can-have': 'plain', unclear: 'wait' } as const satisfies Record<
  string,
  State
>;

export function statementSummary(
  statement: Statement,
  { language, person }: { readonly language: Language; readonly person: string },
): Html {
  const say = words[language];
  const rows = shown.flatMap((group) => linesIn(statement, group).map((line) => ({ group, line })));
  return section({
    id: 'statement',
    title: say.statement,
    body: html`${
      rows.length > 0 &&
      table({
        id: 'statement-lines',
        caption: say.statement,
        captionHidden: true,
        rows,
        columns: [
          { heading: say.programme, names: true, cell: ({ line }) => line.title[language] },
          {
            heading: say.state,
            cell: ({ group }) => tag(stateOf[group], statementWords[language].groups[group].title),
          },
          { heading: say.worth, number: true, cell: ({ line }) => worth(line, language) },
          { heading: say.reason, cell: ({ line }) => line.reason[language] },
        ],
      })
    }
    <p><a href="${person}/statement">${say.wholeStatement}</a> · <a href="${person}/money">${say.money}</a></p>`,
  });
}

const worth = ({ worth: said, assumed: isAssumed }: Line, language: Language): Content =>
  said && html`${said[language]}${isAssumed && html` ${assumed(language)}`}`;
