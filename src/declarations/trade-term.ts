/** A term of the trade with what it means in plain words, for the pages that a citizen reads. */
import type { Text } from '#kernel';

export type TradeTerm = {
  /** Every way it is written; the first stands as its heading. */
  readonly names: Readonly<Record<keyof Text, readonly [string, ...string[]]>>;
  /** Short sentences. */
  readonly means: Text;
};

/** Those that occur in a text, and those that their own explanations need. */
export function termsIn(
  text: string,
  { terms, language }: { readonly terms: readonly TradeTerm[]; readonly language: keyof Text },
): TradeTerm[] {
  const found = new Set<TradeTerm>();
  const look = (where: string): void => {
    const folded = where.toLowerCase();
    for (const term of terms)
      if (!found.has(term) && term.names[language].some((name) => folded.includes(name.toLowerCase()))) {
        found.add(term);
        look(term.means[language]);
      }
  };
  look(text);
  return terms.filter((term) => found.has(term));
}
