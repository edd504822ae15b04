import type { Language } from '../../language.ts';

type Words = {
  readonly title: string;
  readonly results: (words: string) => string;
  readonly found: (count: string, area: string, more: boolean) => string;
  readonly name: string;
  readonly age: string;
  readonly area: string;
  readonly certificate: string;
  readonly noCertificate: string;
  readonly number: string;
  readonly none: string;
  readonly noneHint: (area: string) => string;
  readonly empty: string;
  readonly numberInAddress: string;
  readonly numberWords: string;
  readonly died: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: '查找',
    results: (words) => `查找“${words}”`,
    found: (count, area, more) =>
      more
        ? `在${area}找到的人很多，这里是最接近的 ${count} 人。请写全姓名，或在后面加上地区。`
        : `在${area}找到 ${count} 人。`,
    name: '姓名',
    age: '年龄',
    area: '地区',
    certificate: '残疾人证',
    noCertificate: '没有有效的残疾人证',
    number: '身份证号',
    none: '没有找到',
    noneHint: (area) =>
      `只在${area}范围内查找。可以试试：只写姓，或写拼音首字母；核对号码是否完整；如果这个人在别的地区，请联系当地残联。`,
    empty: '请填写姓名、拼音、号码或地区',
    numberInAddress: '号码请填在查找框里，不要写进网址。',
    numberWords: '证件号或电话',
    died: '已去世',
  },
  en: {
    title: 'Search',
    results: (words) => `Search for “${words}”`,
    found: (count, area, more) =>
      more
        ? `Many were found in ${area}; these ${count} come closest. Write the whole name, or add an area.`
        : `${count} found in ${area}.`,
    name: 'Name',
    age: 'Age',
    area: 'Area',
    certificate: 'Certificate',
    noCertificate: 'No valid certificate',
    number: 'Identity number',
    none: 'Nobody found',
    noneHint: (area) =>
      `Only ${area} was searched. Try the family name alone, or the initials of the pinyin; check that a number is complete; if the person lives elsewhere, ask the federation there.`,
    empty: 'Enter a name, pinyin, a number or an area',
    numberInAddress: 'Numbers belong in the search box, not in the address.',
    numberWords: 'a number',
    died: 'has died',
  },
};
