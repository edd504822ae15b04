import type { CommitmentState } from '#monitoring';
import type { Language } from '../../language.ts';

type Words = {
  readonly title: string;
  readonly sentence: (all: string, working: string, declared: string, open: string, share: string) => string;
  readonly meaning: Readonly<Record<CommitmentState, string>>;
  readonly meaningTitle: string;
  readonly noTargets: string;
  readonly squares: string;
  readonly squaresSummary: (kept: string, all: string, share: string) => string;
  readonly system: string;
  readonly systemLead: (kept: string, all: string, share: string) => string;
  readonly clause: string;
  readonly commitment: string;
  readonly strength: string;
  readonly state: string;
  readonly keptBy: string;
  readonly nothing: string;
  readonly everything: string;
  readonly none: string;
  readonly noneHint: string;
  readonly shown: (count: string) => string;
  readonly programme: string;
  readonly roster: string;
  readonly warning: string;
  readonly toProgrammes: string;
  readonly asOf: (scope: string, moment: string) => string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: '“十四五”规划任务',
    sentence: (all, working, declared, open, share) =>
      `规划共 ${all} 项任务：${working} 项已运行，${declared} 项已声明，${open} 项未落实；已有项目或名册对应的占 ${share}。`,
    meaning: {
      working: '对应的项目和名册都在本市实行，并有点名这项任务的测试证明它们真正运行',
      declared: '有本市正在实行的项目或名册对应，还没有测试证明全部运行',
      open: '还没有项目或名册对应',
    },
    meaningTitle: '三种状态是什么意思',
    noTargets: '状态由系统根据项目、名册和测试算出，不由人填写；它不表示指标已经完成。',
    squares: '六个体系',
    squaresSummary: (kept, all, share) =>
      `每个方格是一项任务；${all} 项中有 ${kept} 项（${share}）已有项目或名册对应。`,
    system: '体系',
    systemLead: (kept, all, share) => `${all} 项任务，${kept} 项已有对应（${share}）。`,
    clause: '条款',
    commitment: '任务',
    strength: '力度',
    state: '状态',
    keptBy: '由什么落实',
    nothing: '尚无',
    everything: '全部',
    none: '没有符合所选条件的任务',
    noneHint: '请减少条件后再看。',
    shown: (count) => `共 ${count} 项符合所选条件。`,
    programme: '项目',
    roster: '名册',
    warning: '预警信号',
    toProgrammes: '查看本市全部项目',
    asOf: (scope, moment) => `${scope} · 截至 ${moment}`,
  },
  en: {
    title: 'The 14th five-year plan',
    sentence: (all, working, declared, open, share) =>
      `Of ${all} commitments ${working} are working, ${declared} declared and ${open} open; a programme or a list keeps ${share}.`,
    meaning: {
      working:
        'All programmes and lists that keep it are in force here, and tests that name it prove that they run',
      declared: 'A programme or list in force here keeps it; not all of them are proved by a test yet',
      open: 'No programme and no list keeps it yet',
    },
    meaningTitle: 'What the three states mean',
    noTargets:
      'States are computed from programmes, lists and tests, never typed; none says that a target is reached.',
    squares: 'The six systems',
    squaresSummary: (kept, all, share) =>
      `Each square is a commitment; ${kept} of ${all} (${share}) are kept by a programme or a list.`,
    system: 'System',
    systemLead: (kept, all, share) => `${all} commitments, ${kept} of them kept (${share}).`,
    clause: 'Clause',
    commitment: 'Commitment',
    strength: 'Strength',
    state: 'State',
    keptBy: 'Kept by',
    nothing: 'nothing yet',
    everything: 'All',
    none: 'No commitment is like this',
    noneHint: 'Remove a condition and look again.',
    shown: (count) => `${count} commitments are like this.`,
    programme: 'Programme',
    roster: 'List',
    warning: 'Warning sign',
    toProgrammes: 'All programmes of the city',
    asOf: (scope, moment) => `${scope} · as of ${moment}`,
  },
};
