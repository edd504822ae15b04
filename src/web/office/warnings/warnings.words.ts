import type { Ending, RiskFound, WarningState } from '#outreach';
import type { Language } from '../../language.ts';

type Words = {
  readonly title: string;
  readonly lead: (scope: string, raised: string, confirmed: string) => string;
  readonly leadNone: (scope: string) => string;
  readonly state: Readonly<Record<WarningState, string>>;
  readonly stateLabel: string;
  readonly open: string;
  readonly area: string;
  readonly all: string;
  readonly noSigns: string;
  readonly since: (day: string) => string;
  readonly due: (day: string) => string;
  readonly late: string;
  readonly actions: Readonly<Record<WarningState, string>>;
  readonly none: string;
  readonly noneBody: string;
  readonly note: (scope: string, moment: string) => string;
  readonly one: (name: string) => string;
  readonly oneLead: Readonly<Record<WarningState, (due: string) => string>>;
  readonly file: string;
  readonly contact: string;
  readonly nobody: string;
  readonly signsNow: string;
  readonly sign: (title: string, from: string) => string;
  readonly signGone: (title: string, from: string, until: string) => string;
  readonly why: string;
  readonly facts: string;
  readonly basis: string;
  readonly gone: string;
  readonly assess: string;
  readonly assessLead: string;
  readonly found: string;
  readonly finding: Readonly<Record<RiskFound, string>>;
  readonly reason: string;
  readonly plan: string;
  readonly planHint: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'measure' | 'visit', string>>;
  readonly said: string;
  readonly by: string;
  readonly saveAssessment: string;
  readonly followUps: string;
  readonly followUpsLead: string;
  readonly result: string;
  readonly saveFollowUp: string;
  readonly doneOn: (day: string) => string;
  readonly addFollowUp: string;
  readonly addButton: string;
  readonly close: string;
  readonly closeLead: string;
  readonly because: string;
  readonly ending: Readonly<Record<Ending, string>>;
  readonly closeButton: string;
  readonly back: string;
  readonly comma: string;
  readonly errors: {
    readonly found: string;
    readonly why: string;
    readonly kind: string;
    readonly said: string;
    readonly due: string;
    readonly result: string;
    readonly because: string;
    readonly stillPlanned: string;
    readonly changed: string;
  };
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: '返贫致贫预警',
    lead: (scope, raised, confirmed) =>
      `${scope}有 ${raised} 户等待评估，${confirmed} 户正在帮扶回访。预警由名册中的情况引出，有没有风险由人来定。`,
    leadNone: (scope) =>
      `${scope}现在没有预警。每月结算后，出现收入骤减、大病、失去照护人等情况的家庭会列在这里。`,
    state: { raised: '等待评估', confirmed: '帮扶回访中', closed: '已解除' },
    stateLabel: '状态',
    open: '未解除的全部',
    area: '地区',
    all: '全部',
    noSigns: '信号已消失',
    since: (day) => `${day} 预警`,
    due: (day) => `应在 ${day} 以前`,
    late: '已逾期',
    actions: { raised: '评估', confirmed: '记录回访', closed: '查看' },
    none: '没有预警',
    noneBody: '可以换一种状态或地区再看；下个月结算后会有新的名单。',
    note: (scope, moment) => `${scope} · 截至 ${moment}`,
    one: (name) => `预警：${name}户`,
    oneLead: {
      raised: (due) => `等待乡镇（街道）评估，应在 ${due} 以前。`,
      confirmed: (due) => `已确认有风险，下一次帮扶或回访应在 ${due} 以前。`,
      closed: () => '风险已解除。出现新的信号时会再次预警。',
    },
    file: '打开户主档案',
    contact: '包保联系人',
    nobody: '本村（社区）专职委员',
    signsNow: '因为什么预警',
    sign: (title, from) => `${title}（${from}起）`,
    signGone: (title, from, until) => `${title}（${from}起，${until}消失）`,
    why: '条件',
    facts: '当时的情况',
    basis: '依据',
    gone: '信号消失不等于风险解除，请由人确认。',
    assess: '评估',
    assessLead: '到户了解后填写。确认有风险的，同时写明先做什么、什么时候做。',
    found: '评估结果',
    finding: { confirmed: '有风险，列入帮扶', 'no-risk': '没有风险，解除预警' },
    reason: '了解到的情况',
    plan: '第一项帮扶或回访',
    planHint: '只在有风险时填写',
    kind: '做什么',
    kinds: { measure: '帮扶措施', visit: '回访' },
    said: '内容',
    by: '应在此前',
    saveAssessment: '保存评估',
    followUps: '帮扶和回访',
    followUpsLead: '逐项记录做了什么、家里情况怎样。',
    result: '结果和家庭现状',
    saveFollowUp: '记录完成',
    doneOn: (day) => `${day} 完成`,
    addFollowUp: '再安排一项',
    addButton: '安排',
    close: '解除预警',
    closeLead: '风险消除后解除。还有没完成的帮扶或回访时不能解除。',
    because: '解除原因',
    ending: { 'risk-gone': '风险已消除', 'moved-away': '家庭已迁出' },
    closeButton: '解除预警',
    back: '回到预警名单',
    comma: '、',
    errors: {
      found: '请选择评估结果',
      why: '请写明了解到的情况',
      kind: '请选择帮扶措施或回访',
      said: '请写明要做什么',
      due: '日期应为今天或以后，例如 2026-11-23',
      result: '请写明结果和家庭现状',
      because: '请选择解除原因',
      stillPlanned: '还有没完成的帮扶或回访，请先记录结果',
      changed: '这条预警刚被别人办理过，请核对最新情况',
    },
  },
  en: {
    title: 'Families at risk of poverty',
    lead: (scope, raised, confirmed) =>
      `${scope}: ${raised} families wait to be assessed, ${confirmed} are being helped. Lists give the sign; whether there is a risk, a person says.`,
    leadNone: (scope) =>
      `${scope}: there is no warning. Families with a fallen income, a serious illness or a lost carer stand here when a month is closed.`,
    state: { raised: 'To be assessed', confirmed: 'Helped and visited', closed: 'Closed' },
    stateLabel: 'State',
    open: 'All that are not closed',
    area: 'Area',
    all: 'All',
    noSigns: 'the signs are gone',
    since: (day) => `raised ${day}`,
    due: (day) => `due by ${day}`,
    late: 'late',
    actions: { raised: 'Assess', confirmed: 'Record a visit', closed: 'Look' },
    none: 'There is no warning',
    noneBody: 'Choose another state or area; the next closed month brings a new list.',
    note: (scope, moment) => `${scope} · as of ${moment}`,
    one: (name) => `Warning: household of ${name}`,
    oneLead: {
      raised: (due) => `To be assessed by the township before ${due}.`,
      confirmed: (due) => `The risk is there; the next measure or visit is due by ${due}.`,
      closed: () => 'The risk is over. A new sign raises the warning again.',
    },
    file: 'Open the head’s file',
    contact: 'Contact person',
    nobody: 'village worker',
    signsNow: 'What raised it',
    sign: (title, from) => `${title} (since ${from})`,
    signGone: (title, from, until) => `${title} (since ${from}, gone in ${until})`,
    why: 'Condition',
    facts: 'How it stood then',
    basis: 'Basis',
    gone: 'A sign that is gone is not a risk that is over: a person says so.',
    assess: 'Assess',
    assessLead: 'After a visit. Where the risk is there, say also what is done first, and by when.',
    found: 'What was found',
    finding: { confirmed: 'There is a risk: the family is helped', 'no-risk': 'There is no risk: close it' },
    reason: 'What was learned',
    plan: 'The first measure or visit',
    planHint: 'Only when there is a risk',
    kind: 'What is done',
    kinds: { measure: 'A measure', visit: 'A visit' },
    said: 'In words',
    by: 'Due by',
    saveAssessment: 'Save the assessment',
    followUps: 'Measures and visits',
    followUpsLead: 'Note of each what was done and how the family is.',
    result: 'What came of it',
    saveFollowUp: 'Record as done',
    doneOn: (day) => `done on ${day}`,
    addFollowUp: 'Plan one more',
    addButton: 'Plan',
    close: 'Close the warning',
    closeLead: 'When the risk is over. Not while a measure or visit is still planned.',
    because: 'Why it is over',
    ending: { 'risk-gone': 'The risk is gone', 'moved-away': 'The family moved away' },
    closeButton: 'Close the warning',
    back: 'Back to the warnings',
    comma: ', ',
    errors: {
      found: 'Choose what was found',
      why: 'Say what was learned',
      kind: 'Choose a measure or a visit',
      said: 'Say what will be done',
      due: 'The day must be today or later, for example 2026-11-23',
      result: 'Say what came of it',
      because: 'Choose why it is over',
      stillPlanned: 'A measure or visit is still planned: record it first',
      changed: 'Somebody has just worked on this warning. Look at it again',
    },
  },
};
