/** What can be measured of a text for people who read with effort: how common its characters are, how long its sentences. */

/**
 * The 3,755 characters of level 1 of GB 2312 (rows 16 to 55), which were chosen by how often they are used. They stand here for the 3,500
 * of level 1 of the later national table (通用规范汉字表), of which no list is at hand that a program can make itself.
 */
export const commonCharacters: ReadonlySet<string> = new Set(
  [
    ...new TextDecoder('gbk').decode(
      Uint8Array.from(
        Array.from({ length: 55 - 16 + 1 }, (_, row) =>
          Array.from({ length: 94 }, (_, cell) => [0xa0 + 16 + row, 0xa1 + cell]),
        ).flat(2),
      ),
    ),
  ].filter((character) => /\p{Script=Han}/u.test(character)),
);

export const rareCharacters = (text: string): string[] =>
  [...text].filter((character) => /\p{Script=Han}/u.test(character) && !commonCharacters.has(character));

/** What stands between two ends of a sentence; a heading or a line of a list is one by itself. */
export const sentencesIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(/[。！？]/)).filter((sentence) => sentence.trim() !== '');

export const averageLength = (sentences: readonly string[]): number =>
  sentences.reduce((sum, sentence) => sum + [...sentence].length, 0) / Math.max(1, sentences.length);
