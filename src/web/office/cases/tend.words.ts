import type { TendRefused } from '#casework';
import { words as caseWords } from './case.words.ts';

const refusedAs = {
  zh: {
    'words-missing': '请写明理由。',
    'not-suspended': '这件没有暂停。',
    'no-such-colleague': '请选择一位可以办理这件的同事。',
    'no-such-case': '没有找到这一件。',
    'no-such-way': '请选择一种处理。',
  },
  en: {
    'words-missing': 'Say why.',
    'not-suspended': 'The case is not suspended.',
    'no-such-colleague': 'Choose a colleague who may work on this case.',
    'no-such-case': 'There is no such case.',
    'no-such-way': 'Choose what to do.',
  },
} as const;

/** Beside the ways: a colleague, the clock, a note. */
export const words = {
  zh: {
    title: '交接、暂停与备注',
    delegate: '交给同事办理',
    delegateLead: '同一岗位的同事；交出以后只在对方的待办里，你也可以再收回。',
    to: '同事',
    choose: '请选择',
    nobody: '这个岗位现在没有别的同事。',
    given: (name: string) => `现在交给 ${name} 办理。`,
    hand: '交给',
    suspend: '暂停计时',
    suspendLead: '等鉴定、等外单位的材料时用。暂停期间不算在办理期限里，申请人看得到为什么。',
    resume: '恢复计时',
    why: '理由',
    note: '备注',
    noteLead: '写给接着办的人；申请人也看得到。',
    words: '内容',
    keep: '记下',
    saved: '已记入经过',
    moved: '本人迁居，随迁移交',
    refused: { ...caseWords.zh.barred, ...refusedAs.zh } as Readonly<
      Record<TendRefused['because'] | 'no-such-case', string>
    >,
  },
  en: {
    title: 'Hand over, suspend, note',
    delegate: 'Give it to a colleague',
    delegateLead: 'At the same desk; it then stands in that inbox alone, and you may take it back.',
    to: 'Colleague',
    choose: 'Choose',
    nobody: 'Nobody else is at this desk now.',
    given: (name: string) => `It is with ${name} now.`,
    hand: 'Give',
    suspend: 'Stop the clock',
    suspendLead:
      'While an assessment or another office is awaited. The time does not count, and the applicant sees why.',
    resume: 'Let the clock run',
    why: 'Why',
    note: 'Note',
    noteLead: 'For whoever goes on with it; the applicant sees it too.',
    words: 'Words',
    keep: 'Keep',
    saved: 'It stands in the history',
    moved: 'The person moved; the case goes along',
    refused: { ...caseWords.en.barred, ...refusedAs.en } as Readonly<
      Record<TendRefused['because'] | 'no-such-case', string>
    >,
  },
} as const;
