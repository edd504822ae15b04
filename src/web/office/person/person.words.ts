import type { Text } from '#kernel';
import type { HouseholdRole } from '#policy';
import type { CertificateState } from '#registry';
import type { Language } from '../../language.ts';

type Words = {
  readonly statement: string;
  readonly wholeStatement: string;
  readonly money: string;
  readonly noLines: string;
  readonly programme: string;
  readonly worth: string;
  readonly reason: string;
  readonly household: string;
  readonly noHousehold: string;
  readonly livesAlone: string;
  readonly certificate: string;
  readonly noCertificate: string;
  readonly facts: string;
  readonly factsLead: (day: string) => string;
  readonly noFacts: string;
  readonly asOf: string;
  readonly asOfShow: string;
  readonly fact: string;
  readonly value: string;
  readonly since: string;
  readonly until: string;
  readonly known: string;
  readonly later: string;
  readonly source: string;
  readonly looked: string;
  readonly lookedLead: string;
  readonly lookedHidden: string;
  readonly born: string;
  readonly years: (age: number) => string;
  readonly sex: Readonly<Record<'female' | 'male', string>>;
  readonly idNumber: string;
  readonly phone: string;
  readonly certificateNumber: string;
  readonly address: string;
  readonly area: string;
  readonly guardian: string;
  readonly none: string;
  readonly show: string;
  readonly shown: string;
  readonly name: string;
  readonly role: string;
  readonly state: string;
  readonly category: string;
  readonly valid: string;
  readonly reasonOf: string;
  readonly here: string;
  readonly elsewhere: string;
  readonly mind: string;
  readonly died: (day: string) => string;
  readonly expired: (day: string) => string;
  readonly expires: (day: string) => string;
  readonly ofHousehold: string;
  readonly recorded: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    statement: '待遇清单',
    wholeStatement: '完整清单：每一项的条件、依据和别的月份',
    money: '发放情况',
    noLines: '没有',
    programme: '项目',
    worth: '金额',
    reason: '理由',
    household: '家庭',
    noHousehold: '户籍信息里还没有这个人的家庭。',
    livesAlone: '独自生活',
    certificate: '残疾人证',
    noCertificate: '没有残疾人证。',
    facts: '有日期的事实',
    factsLead: (day) => `${day} 当天有效、当时已经得知的情况。`,
    noFacts: '这一天没有记录。',
    asOf: '看哪一天',
    asOfShow: '按这一天看',
    fact: '事实',
    value: '记录',
    since: '起',
    until: '止',
    known: '得知',
    later: '事后得知',
    source: '来源',
    looked: '谁看过',
    lookedLead: '最近的查看和更改。本人和审计人员能看到全部。',
    lookedHidden: '查看记录由本人、监护人和审计人员查阅。您这次的查看已经记下。',
    born: '出生日期',
    years: (age) => `${age} 周岁`,
    sex: { female: '女', male: '男' },
    idNumber: '身份证号',
    phone: '电话',
    certificateNumber: '残疾人证号',
    address: '住址',
    area: '地区',
    guardian: '监护人',
    none: '没有记录',
    show: '显示完整号码',
    shown: '已显示完整号码，这次显示已经记下。离开本页后恢复遮挡。',
    name: '姓名',
    role: '与户主关系',
    state: '状态',
    category: '类别和等级',
    valid: '有效期',
    reasonOf: '原因',
    here: '本人',
    elsewhere: '家庭成员（不在您的范围）',
    mind: '请留意',
    died: (day) => `已于 ${day} 去世。待遇按规定停止；已发的不自动追回，由经办人核实。`,
    expired: (day) => `残疾人证已于 ${day} 到期，请提醒换证。`,
    expires: (day) => `残疾人证将于 ${day} 到期，请提醒换证。`,
    ofHousehold: '家庭',
    recorded: '本系统登记',
  },
  en: {
    statement: 'Statement',
    wholeStatement: 'The whole statement: every condition, its clause, other months',
    money: 'Payments',
    noLines: 'None',
    programme: 'Programme',
    worth: 'Amount',
    reason: 'Reason',
    household: 'Household',
    noHousehold: 'The register does not say with whom this person lives.',
    livesAlone: 'Lives alone',
    certificate: 'Certificate',
    noCertificate: 'No certificate.',
    facts: 'Dated facts',
    factsLead: (day) => `What held on ${day}, as it was known then.`,
    noFacts: 'Nothing is recorded for this day.',
    asOf: 'As of which day',
    asOfShow: 'Show this day',
    fact: 'Fact',
    value: 'On record',
    since: 'From',
    until: 'Until',
    known: 'Learned',
    later: 'learned later',
    source: 'Source',
    looked: 'Who has looked',
    lookedLead: 'The latest readings and changes. The person and the auditor see all of them.',
    lookedHidden: 'The trail is read by the person, the guardian and the auditor. Your reading is now in it.',
    born: 'Born',
    years: (age) => `aged ${age}`,
    sex: { female: 'Female', male: 'Male' },
    idNumber: 'Identity number',
    phone: 'Telephone',
    certificateNumber: 'Certificate number',
    address: 'Address',
    area: 'Area',
    guardian: 'Guardian',
    none: 'Not recorded',
    show: 'Show the whole numbers',
    shown:
      'The whole numbers are shown, and that is recorded. They are hidden again when you leave the page.',
    name: 'Name',
    role: 'To the head of the household',
    state: 'State',
    category: 'Category and grade',
    valid: 'Valid',
    reasonOf: 'Reason',
    here: 'this person',
    elsewhere: 'A member outside your area',
    mind: 'Please note',
    died: (day) =>
      `Died on ${day}. Benefits end by their rules; what was paid is not taken back without an officer.`,
    expired: (day) => `The certificate expired on ${day}: remind the person to renew it.`,
    expires: (day) => `The certificate expires on ${day}: remind the person to renew it.`,
    ofHousehold: 'household',
    recorded: 'recorded here',
  },
};

export const roleNames: Readonly<Record<HouseholdRole, Text>> = {
  head: { zh: '户主', en: 'Head' },
  spouse: { zh: '配偶', en: 'Spouse' },
  child: { zh: '子女', en: 'Child' },
  parent: { zh: '父母', en: 'Parent' },
  grandchild: { zh: '孙子女', en: 'Grandchild' },
  other: { zh: '其他', en: 'Other' },
};

export const certificateStates: Readonly<Record<CertificateState['state'], Text>> = {
  valid: { zh: '有效', en: 'Valid' },
  cancelled: { zh: '注销', en: 'Cancelled' },
  frozen: { zh: '冻结', en: 'Frozen' },
  'moved-out': { zh: '迁出', en: 'Moved out' },
};

/** Acts as the trail names them. */
export const acts: Readonly<Record<string, Text>> = {
  'read.person': { zh: '查看档案', en: 'Read the file' },
  'read.statement': { zh: '查看待遇清单', en: 'Read the statement' },
  'read.money': { zh: '查看发放情况', en: 'Looked at the payments' },
  'read.paper': { zh: '查看材料文件', en: 'Looked at a paper' },
  'paper.add': { zh: '交来材料文件', en: 'Brought papers' },
  'paper.use': { zh: '再次使用已交的材料', en: 'Used a paper again' },
  'paper.withdraw': { zh: '撤回材料文件', en: 'Took a paper back' },
  'read.letter': { zh: '查看信件', en: 'Read a letter' },
  'read.warning': { zh: '查看返贫预警', en: 'Read the family’s warning' },
  'outreach.record': { zh: '记录走访结果', en: 'Recorded what came of a visit' },
  'read.payee': { zh: '查看收款方式', en: 'Read how the person is paid' },
  'payment.choose': { zh: '登记收款方式', en: 'Entered a way of payment' },
  'payment.cash.record': { zh: '登记现金领取', en: 'Recorded what became of cash' },
  'read.payment': { zh: '查看一笔发放', en: 'Read a payment' },
  'case.open': { zh: '受理申请', en: 'Took in an application' },
  'application.submit': { zh: '提交一次申请多项', en: 'Sent an application for several' },
  'sign-in': { zh: '登录', en: 'Signed in' },
  'sign-in.code': { zh: '索取登录验证码', en: 'Asked for a code to sign in' },
  'sign-in.code-unsent': { zh: '登录验证码没有发出', en: 'A code to sign in could not be sent' },
  'sign-in.refused': { zh: '登录未成功：验证码不对', en: 'Failed to sign in: the code was not right' },
  'read.id-number': { zh: '显示完整证件号码', en: 'Showed the whole numbers' },
};
