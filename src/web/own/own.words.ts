import type { Language } from '../language.ts';

type Words = {
  readonly choose: string;
  readonly chooseLead: string;
  readonly nobody: string;
  readonly nobodyWhy: string;
  readonly you: string;
  readonly money: string;
  readonly moneyLead: string;
  readonly toMoney: string;
  readonly wrong: string;
  readonly wrongBody: string;
  readonly looked: string;
  readonly lookedLead: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    choose: '看谁的待遇？',
    chooseLead: '您可以看自己的，也可以看您监护的人的。',
    nobody: '没有找到您的登记',
    nobodyWhy: '请带身份证到村（社区）或县（区）残联登记，或拨打 12385。',
    you: '您',
    money: '我的钱',
    moneyLead: '每个月应发多少、发到哪里、发了没有。',
    toMoney: '看发放情况',
    wrong: '觉得哪里不对？',
    wrongBody:
      '您可以请村（社区）专职委员上门核对，到县（区）残联窗口说明，或拨打残疾人服务热线 12385。更正之后，结果会重新计算，少发的会补发。',
    looked: '谁看过您的信息',
    lookedLead: '每一次查看都有记录，包括这一次。',
  },
  en: {
    choose: 'Whose entitlements?',
    chooseLead: 'You can see your own and those of the persons in your care.',
    nobody: 'You are not in the register yet',
    nobodyWhy: 'Bring your identity card to your village, community or the county federation, or ring 12385.',
    you: 'You',
    money: 'My money',
    moneyLead: 'What each month owes, where it goes, and whether it has arrived.',
    toMoney: 'See the payments',
    wrong: 'Is something wrong?',
    wrongBody:
      'Ask your village or community worker to come and check, go to the county federation, or ring 12385. What is corrected is worked out again, and what was paid too little is paid later.',
    looked: 'Who has looked at your information',
    lookedLead: 'Every look is recorded, this one too.',
  },
};
