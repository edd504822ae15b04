import type { LetterForm } from './letter.ts';

/** Around the letters themselves: the page that shows one, its forms, and its parts. */
export const words = {
  zh: {
    title: '信件',
    lead: '每一步的通知和决定都在这里，可以打印，可以换大字或易读。',
    choose: '用哪种写法看',
    forms: { plain: '一般', large: '大字版', easy: '易读版（大字、短句）' } satisfies Record<
      LetterForm,
      string
    >,
    pdf: '下载 PDF（可打印，读屏可读）',
    fileName: (title: string, reference: string) => `${title}-${reference}.pdf`,
    back: '回到这一件',
    backToMoney: '回到这笔钱',
    money: '多发的钱',
    line: (kind: string, on: string) => `${on}　${kind}`,
    page: ['第 ', ' 页，共 ', ' 页'],
    missing: '〓 处的字本机的字库没有。网页上的这封信里有全名。',
    listSeparator: '、',
  },
  en: {
    title: 'Letters',
    lead: 'What you were told at each step. Print it, or read it in large print or in few words.',
    choose: 'How to put it',
    forms: { plain: 'Usual', large: 'Large print', easy: 'Easy read (large, short)' } satisfies Record<
      LetterForm,
      string
    >,
    pdf: 'Fetch as PDF (to print; readable by screen readers)',
    fileName: (title: string, reference: string) => `${title}-${reference}.pdf`,
    back: 'Back to the case',
    backToMoney: 'Back to the money',
    money: 'Paid too much',
    line: (kind: string, on: string) => `${on} · ${kind}`,
    page: ['Page ', ' of ', ''],
    missing: 'A character that stands as 〓 is in no font here; the page of this letter has it.',
    listSeparator: ', ',
  },
} as const;
