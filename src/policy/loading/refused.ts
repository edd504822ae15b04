import type { Text } from '#kernel';

/** The law does not load. Each sentence says where, what, and what to do; the start stops with them. */
export class LawRefused extends Error {
  readonly sentences: readonly Text[];
  constructor(sentences: readonly Text[]) {
    super(sentences.map(({ en, zh }) => `${en}\n  ${zh}`).join('\n'));
    this.name = 'LawRefused';
    this.sentences = sentences;
  }
}

export type Report = (zh: string, en: string) => void;
