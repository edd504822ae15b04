import { type Chance, weighted } from './chance.ts';

/** The commonest surnames of the north-east with their rough shares, some rare ones at the end. */
const surnames: readonly (readonly [string, number])[] = [
  ['王', 95], ['李', 90], ['张', 88], ['刘', 72], ['赵', 36], ['孙', 32], ['杨', 30], ['陈', 26],
  ['于', 22], ['徐', 20], ['高', 19], ['周', 18], ['吴', 17], ['郭', 16], ['马', 16], ['宋', 15],
  ['朱', 13], ['韩', 12], ['姜', 12], ['郑', 11], ['田', 10], ['梁', 9], ['董', 9], ['林', 9],
  ['冯', 9], ['何', 9], ['胡', 9], ['崔', 9], ['曹', 8], ['许', 8], ['谢', 7], ['丁', 7],
  ['杜', 7], ['唐', 7], ['任', 7], ['曲', 6], ['付', 6], ['关', 6], ['金', 6], ['袁', 5],
  ['潘', 5], ['蒋', 5], ['魏', 5], ['苏', 5], ['程', 5], ['吕', 5], ['沈', 4], ['彭', 4],
  ['邹', 4], ['石', 4], ['尹', 4], ['孟', 4], ['宫', 3], ['侯', 3], ['葛', 3], ['佟', 3],
  ['那', 2], ['白', 3], ['包', 3], ['鄂', 1], ['欧阳', 1], ['上官', 0.5], ['司', 1], ['㛃', 0.2], ['𠮷', 0.1],
]; // biome-ignore format: a table of pairs reads better in rows

const forMen =
  '伟强军勇磊涛斌杰明刚辉鹏飞宇浩志建国华文海龙波峰凯亮平东宝忠祥瑞德林庆成立新春生福贵山河喜'.split('');
const forWomen =
  '芳娜敏静丽艳娟霞秀玲英华兰桂珍凤梅红云燕春雪洁莹颖琳慧淑琴萍香玉莲菊月彩荣欣怡佳雨晶晶'.split('');
const forAll = '晓思子永长海文玉春明家金雅志庆佳立世国振景'.split('');
const rare = ['𠮷', '㛃', '喆', '堃', '淼', '垚', '翀', '頔', '䶮', '赟'];

const mongolianGiven = [
  '巴特尔',
  '苏和',
  '其其格',
  '乌云',
  '斯琴',
  '那仁',
  '格日勒',
  '萨仁',
  '朝鲁',
  '娜仁',
  '乌兰',
  '宝音',
  '孟和',
  '哈斯',
];
const mongolianFamily = ['孛儿只斤', '包力高', '白音', '额尔德尼', '阿拉坦', '呼和', '敖登'];

const surname = weighted(surnames.map(([, share]) => share));

export type NameParts = { readonly sex: 'female' | 'male'; readonly family: string };

/** A surname, by its share. */
export const familyName = (chance: Chance): string => surnames[surname(chance)]![0];

/** The surname and one or two characters; about one in 800 holds a rare character. */
export function chineseName({ sex, family }: NameParts, chance: Chance): string {
  const own = sex === 'female' ? forWomen : forMen;
  if (chance.happens(1 / 800)) return family + chance.oneOf(rare) + chance.oneOf(own);
  if (chance.happens(0.22)) return family + chance.oneOf(own);
  const first = chance.happens(0.55) ? chance.oneOf(forAll) : chance.oneOf(own);
  return family + first + chance.oneOf(own);
}

/** As the Mongolians of Dorbod are registered: clan and name with a middle dot between them. */
export const mongolianName = (chance: Chance): string =>
  `${chance.oneOf(mongolianFamily)}·${chance.oneOf(mongolianGiven)}`;

/** The same name in the other writing that clerks mistake for it; undefined when it has none. */
export function otherSpelling(name: string): string | undefined {
  const pair = twins.find(([one, other]) => name.slice(1).includes(one) || name.slice(1).includes(other));
  if (!pair) return undefined;
  const [one, other] = pair;
  const given = name.slice(1);
  return name[0] + (given.includes(one) ? given.replace(one, other) : given.replace(other, one));
}

const twins = [
  ['丽', '莉'], ['玉', '钰'], ['英', '瑛'], ['静', '婧'], ['明', '铭'], ['华', '桦'], ['志', '智'],
  ['娟', '鹃'], ['伟', '玮'], ['晓', '小'], ['立', '利'], ['梅', '玫'], ['艳', '燕'], ['军', '君'],
] as const; // biome-ignore format: a table of pairs reads better in rows
