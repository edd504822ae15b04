import type { Role } from '#access';
import type { Text } from '#kernel';

export const words = {
  title: { zh: '登录', en: 'Sign in' },
  chooseTitle: { zh: '选择一个角色进入', en: 'Choose a role to enter' },
  chooseLead: {
    zh: '这是演示城市，其中的人都是虚构的。选择一个角色，看看这个角色每天看到什么、能做什么。',
    en: 'This is a demonstration city of invented people. Choose a role and see what it sees and does every day.',
  },
  openToAll: { zh: '不用登录就能看', en: 'Open without signing in' },
  enter: { zh: '以此身份进入', en: 'Enter as' },
  sees: { zh: '能看到', en: 'Sees' },
  name: { zh: '用户名', en: 'Account name' },
  password: { zh: '密码', en: 'Password' },
  signIn: { zh: '登录', en: 'Sign in' },
  noName: { zh: '请填写用户名', en: 'Enter your account name' },
  noPassword: { zh: '请填写密码', en: 'Enter your password' },
  refused: {
    zh: '用户名或密码不正确，或账号暂时锁定。请核对后重试；连续 5 次不对会锁定 15 分钟。',
    en: 'The name or the password is not right, or the account is locked for now. Check both and try again; five failures lock an account for 15 minutes.',
  },
  empty: {
    zh: '还没有可以选择的角色。请在本机运行 npm start 建立演示城市。',
    en: 'There is no role to choose yet. Run npm start on this machine to build the demonstration city.',
  },
} as const satisfies Record<string, Text>;

/** What each role comes for, in one sentence. */
export const comesFor: Readonly<Record<Role, Text>> = {
  'village-worker': {
    zh: '走村入户：谁该享受而没有申请、谁的情况要核实，今天去看谁。',
    en: 'Goes from door to door: who is entitled and has not applied, whose facts need checking, whom to visit today.',
  },
  'township-officer': {
    zh: '受理和初审：查一个人的完整档案，说清能享受什么、为什么。',
    en: "Receives and checks: one person's whole file, what they can have and why.",
  },
  'county-officer': {
    zh: '审核：管好本部门的名册，看本县（区）这个月的认定和差异。',
    en: "Reviews: keeps the department's lists, looks at the month of the county and what differs.",
  },
  'city-officer': {
    zh: '统筹：全市这个月多少人、多少钱、变在哪里，规划进展如何。',
    en: 'Coordinates: how many persons and how much money this month, what changed, how the plan stands.',
  },
  'finance-maker': {
    zh: '制单：只看汇总，不看个人档案。',
    en: 'Prepares payments: totals only, no personal files.',
  },
  'finance-checker': {
    zh: '复核：只看汇总，不看个人档案。',
    en: 'Checks payments: totals only, no personal files.',
  },
  planner: {
    zh: '统计：规划的每一项任务做到了哪里。',
    en: 'Counts: how far each commitment of the plan is kept.',
  },
  auditor: {
    zh: '监督：谁在什么时候看了谁、改了什么。',
    en: 'Supervises: who looked at whom and changed what, and when.',
  },
  administrator: { zh: '管理账号：不接触任何个案。', en: 'Keeps accounts: sees no cases.' },
  citizen: {
    zh: '本人：我能享受什么、多少钱、为什么。',
    en: 'For yourself: what you can have, how much, and why.',
  },
  guardian: {
    zh: '监护人：我照顾的人能享受什么、多少钱、为什么。',
    en: 'For the person in your care: what they can have, how much, and why.',
  },
};
