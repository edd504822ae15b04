/** What an address or a form says, read strictly: what it cannot mean counts as not said. */
import type { Visit } from './visit.ts';

/** The answers of a form as text; a file, or an answer that is not there, is empty. */
export async function answersOf({ c }: Pick<Visit, 'c'>): Promise<(name: string) => string> {
  const sent = await c.req.parseBody();
  return (name) => {
    const value = sent[name];
    return typeof value === 'string' ? value.trim() : '';
  };
}

/** 0, which nothing has, for what is no number of a record. */
export const numberOf = (text: string | undefined): number =>
  text && /^\d{1,9}$/.test(text) ? Number(text) : 0;

/** 4, 6, 9 or 12 digits. */
export const isAreaCode = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}(\d\d|\d{5}|\d{8})?$/.test(text);

/** From 1; the first page for what is none. */
export const pageAsked = (text: string | undefined): number => {
  const page = Number(text);
  return Number.isSafeInteger(page) && page > 0 && page < 100_000 ? page : 1;
};
