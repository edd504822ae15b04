import type { Column, Roster } from '#declarations';
import { cleanTitle } from '#files';
import { done, type Result, refuse, type Text } from '#kernel';

/** Position in the file of each column that was found. */
export type ColumnMatch = {
  readonly at: Readonly<Record<string, number>>;
  readonly unknown: readonly string[];
};

/** The heading under which a corrected file says which row of the first file it corrects. */
export const correctedRowTitle = '原行号';

/** Every heading that the roster knows; helps to find the row of headings. */
export const knownTitles = (roster: Roster): string[] => Object.values(roster.columns).flatMap(titlesOf);

/**
 * Finds the roster's columns among the headings: first as written, then without what stands in brackets. A missing required
 * column refuses the sheet with a sentence that names it and what was found.
 */
export function matchColumns(roster: Roster, header: readonly string[]): Result<ColumnMatch, Text> {
  const at: Record<string, number> = {};
  const taken = new Set<number>();
  for (const write of [written, withoutBrackets]) {
    const headings = header.map(write);
    for (const [name, column] of Object.entries(roster.columns)) {
      if (at[name] !== undefined) continue;
      const titles = new Set(titlesOf(column).map(write));
      const found = headings.findIndex(
        (heading, index) => !taken.has(index) && heading !== '' && titles.has(heading),
      );
      if (found < 0) continue;
      at[name] = found;
      taken.add(found);
    }
  }
  const missing = Object.entries(roster.columns).filter(
    ([name, column]) => !column.optional && at[name] === undefined,
  );
  if (missing.length > 0)
    return refuse(
      missingColumns(
        missing.map(([, column]) => column),
        header,
      ),
    );
  const unknown = header.filter(
    (heading, index) => !taken.has(index) && heading !== '' && heading !== correctedRowTitle,
  );
  return done({ at, unknown });
}

const titlesOf = ({ title, also = [] }: Column): string[] => [title.zh, title.en, ...also];

const written = (title: string): string => cleanTitle(title).replaceAll(' ', '').toLowerCase();
const withoutBrackets = (title: string): string => written(title).replace(/[([【〔].*?[)\]】〕]/g, '');

function missingColumns(missing: readonly Column[], header: readonly string[]): Text {
  const found = header.filter((heading) => heading !== '').slice(0, 30);
  const names = (language: 'zh' | 'en') => missing.map(({ title }) => title[language]);
  return {
    zh: `缺少“${names('zh').join('”“')}”列，这份文件没有导入。文件中的列名是：${found.join('、')}。请补上缺少的列（列名照写）后重新上传。`,
    en: `The column “${names('en').join('”, “')}” is missing and nothing was taken. The file has: ${found.join(', ')}. Add what is missing, with this heading, and send the file again.`,
  };
}
