import type { Language } from '../../language.ts';
import type { Freshness } from './freshness.ts';
import type { ListedOutcome, Step } from './import-view.ts';

export const stepWords: Readonly<
  Record<Language, Readonly<Record<Step | 'label' | 'now' | 'past', string>>>
> = {
  zh: {
    label: '导入的四个步骤',
    file: '选文件',
    understood: '读到了什么',
    outcome: '会发生什么',
    done: '完成',
    now: '当前步骤：',
    past: '已完成：',
  },
  en: {
    label: 'Four steps of an import',
    file: 'File',
    understood: 'What was understood',
    outcome: 'What would happen',
    done: 'Done',
    now: 'Now: ',
    past: 'Done: ',
  },
};

export const freshWords: Readonly<Record<Language, Readonly<Record<Freshness, string>>>> = {
  zh: { fresh: '及时', silent: '过期未报', never: '尚未报送' },
  en: { fresh: 'On time', silent: 'Overdue', never: 'Never sent' },
};

export const everyWords = {
  zh: { month: '每月', quarter: '每季', year: '每年' },
  en: { month: 'monthly', quarter: 'quarterly', year: 'yearly' },
} as const;

export const outcomeWords: Readonly<Record<Language, Readonly<Record<ListedOutcome, string>>>> = {
  zh: {
    refused: '拒收',
    doubtful: '待人工判断',
    duplicate: '重复',
    'set-aside': '搁置',
    corrected: '已改正重报',
  },
  en: {
    refused: 'Refused',
    doubtful: 'Doubtful',
    duplicate: 'Duplicate',
    'set-aside': 'Set aside',
    corrected: 'Corrected since',
  },
};
