/** The fonts of a PDF: our own, and for characters that it lacks the system's; what neither has stands as the mark that printers use for it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ours = (weight: string) =>
  fileURLToPath(new URL(`../fonts/NotoSansHans-${weight}.otf`, import.meta.resolve('@embedpdf/fonts-sc')));

export const fonts = { regular: ours('Regular'), bold: ours('Bold') } as const;

/** Debian's Noto CJK, which has rare characters of names. */
export const systemFont = ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'].find((path) =>
  existsSync(path),
);
export const systemFamily = 'NotoSansCJKsc-Regular';

export const missingMark = '〓';

/** A stretch of text in one font; `missing` is the character that stands as the mark. */
export type Run = { readonly text: string; readonly font: 'own' | 'system' | 'missing' };

/** Never empty. */
export function runsOf(
  text: string,
  { own, system }: { own: (character: number) => boolean; system: (character: number) => boolean },
): Run[] {
  const runs: { text: string; font: Run['font'] }[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const font = own(code) ? 'own' : system(code) ? 'system' : 'missing';
    const last = runs.at(-1);
    if (last?.font === font && font !== 'missing') last.text += character;
    else runs.push({ text: character, font });
  }
  return runs.length > 0 ? runs : [{ text: '', font: 'own' }];
}
