/** Categories and grades of GB/T 26341-2010 in the order of their digits, as facts name them. */
export const categoryCodes = [
  'visual',
  'hearing',
  'speech',
  'physical',
  'intellectual',
  'mental',
  'multiple',
] as const;
export const gradeCodes = ['one', 'two', 'three', 'four'] as const;

/** One of several disabilities; digits of GB/T 26341. */
export type Disability = { readonly category: number; readonly grade: number };

const shortWords = ['视力', '听力', '言语', '肢体', '智力', '精神'];

/** 肢体二级、智力三级 as digits; empty when the text is empty or says something else. */
export function readDisabilities(text: string | undefined): Disability[] {
  if (!text) return [];
  const found = text.matchAll(/(视力|听力|言语|肢体|智力|精神)(?:残疾)?[(（]?([一二三四1-4])级?[)）]?/g);
  return Array.from(found, ([, word, grade]) => ({
    category: shortWords.indexOf(word!) + 1,
    grade: '一二三四'.indexOf(grade!) >= 0 ? '一二三四'.indexOf(grade!) + 1 : Number(grade),
  }));
}

/** Whether any of the disabilities is intellectual (5) or mental (6). */
export const isIntellectualOrMental = (category: number, several: readonly Disability[]): boolean =>
  [category, ...several.map((one) => one.category)].some((digit) => digit === 5 || digit === 6);
