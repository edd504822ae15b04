import type { Language } from '../../language.ts';

type Words = {
  readonly title: (name: string) => string;
  readonly lead: string;
  readonly open: string;
  readonly matter: string;
  readonly matterHint: string;
  readonly programme: (procedure: string, programme: string) => string;
  readonly behalf: string;
  readonly behalfYes: string;
  readonly behalfNo: string;
  readonly send: string;
  readonly chooseMatter: string;
  readonly chooseBehalf: string;
  readonly noPlace: string;
  readonly openOnes: string;
  readonly none: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: (name) => `为${name}办理事项`,
    lead: '谁都可以申请。系统认为不符合条件的，也照样受理，由人审核后书面答复。',
    open: '办理事项',
    matter: '办什么',
    matterHint: '每件一项。需要几项，就分别开几件。',
    programme: (procedure, programme) => `${programme}（${procedure}）`,
    behalf: '谁提出的',
    behalfYes: '由我或亲属代为提出，本人知道并同意',
    behalfNo: '本人当面提出',
    send: '受理',
    chooseMatter: '请选择要办的事项。',
    chooseBehalf: '请选择是谁提出的。',
    noPlace: '这个人的住址还没有对应到村（社区），请先核对住址。',
    openOnes: '办件',
    none: '没有办件。',
  },
  en: {
    title: (name) => `A case for ${name}`,
    lead: 'Anybody may apply. What the rules seem to refuse is taken all the same; a person decides, in writing.',
    open: 'Open a case',
    matter: 'What it is about',
    matterHint: 'One matter a case; for several, open several.',
    programme: (procedure, programme) => `${programme} (${procedure})`,
    behalf: 'Who asks',
    behalfYes: 'I or a relative, for the person, who knows and agrees',
    behalfNo: 'The person, here',
    send: 'Take it in',
    chooseMatter: 'Choose what it is about.',
    chooseBehalf: 'Choose who asks.',
    noPlace: 'The address of this person is matched to no village yet. Check it first.',
    openOnes: 'Cases',
    none: 'No cases.',
  },
};
