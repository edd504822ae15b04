import type { AuthorityKind, PaperState, SaveRefused, SubmitRefused } from '#casework';
import type { Language } from '../language.ts';
import type { Faults } from './read-form.ts';

type Words = {
  readonly title: string;
  readonly titleFor: (name: string) => string;
  readonly steps: readonly [string, string, string];
  readonly chooseLead: string;
  readonly draft: string;
  readonly draftBody: (saved: string, until: string) => string;
  readonly goOn: string;
  readonly restart: string;
  readonly canHave: string;
  readonly unclear: string;
  readonly unclearHint: string;
  readonly inWork: string;
  readonly nothing: string;
  readonly nothingBody: string;
  readonly next: string;
  readonly formLead: string;
  readonly missing: string;
  readonly missingLead: string;
  readonly nothingMissing: string;
  readonly found: string;
  readonly papers: string;
  readonly papersLead: string;
  readonly paper: Readonly<Record<PaperState, string>>;
  readonly contact: string;
  readonly phone: string;
  readonly phoneHint: string;
  readonly authority: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<AuthorityKind, string>>;
  readonly authorityPaper: string;
  readonly authorityPaperHint: string;
  readonly saveAndLeave: string;
  readonly saved: string;
  readonly savedBody: (until: string) => string;
  readonly checkLead: string;
  readonly programmes: string;
  readonly unknown: string;
  readonly none: string;
  readonly change: string;
  readonly declare: string;
  readonly submit: string;
  readonly back: string;
  readonly openOther: string;
  readonly choose: string;
  readonly faults: Readonly<Record<Faults[string], string>>;
  readonly refused: Readonly<Record<SaveRefused['because'] | SubmitRefused['because'], string>>;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: '一次申请多项',
    titleFor: (name) => `为${name}一次申请多项`,
    steps: ['选项目', '填一次', '核对提交'],
    chooseLead:
      '勾选想申请的，可以几项一起。只问还不知道的，材料只交一次。没有列出的，也可以到村（社区）或窗口申请，或拨打 12385。',
    draft: '有一份没有填完的申请',
    draftBody: (saved, until) => `${saved} 保存，保留到 ${until}。`,
    goOn: '接着填',
    restart: '不要了，重新开始',
    canHave: '符合条件，还没有享受',
    unclear: '要先弄清情况',
    unclearHint: '填完以后，由办理的人来定。',
    inWork: '正在办理，不用再申请',
    nothing: '现在没有可以一起申请的项目',
    nothingBody: '认为不对，请找村（社区）专职委员，或拨打 12385。谁都可以申请。',
    next: '下一步',
    formLead: '不知道的可以不填。已经有的，不再问。',
    missing: '还不知道的情况',
    missingLead: '每一样只问一次。',
    nothingMissing: '需要知道的都已经有了，不用再填。',
    found: '这些由办理的人去查，不用您填',
    papers: '材料',
    papersLead: '每一份只交一次，几项共用。拿不到的，照样可以申请。',
    paper: { brought: '已经交来', 'will-bring': '会带来', cannot: '拿不到' },
    contact: '怎么联系',
    phone: '电话',
    phoneHint: '可以不填；不填的，由专职委员上门联系。',
    authority: '谁来申请',
    kind: '由谁提出',
    kinds: {
      self: '本人当面提出',
      guardian: '监护人提出',
      entrusted: '本人签字委托他人提出',
      visit: '专职委员走访时，本人提出',
    },
    authorityPaper: '凭什么材料',
    authorityPaperHint: '例如户口簿、监护证明、委托书、走访记录和日期。本人当面提出的不填。',
    saveAndLeave: '先保存，以后再填',
    saved: '已经保存',
    savedBody: (until) => `可以离开，${until} 前回来接着填。`,
    checkLead: '看一遍。有不对的，点“更改”。提交以后，每一项分别办理。',
    programmes: '申请的项目',
    unknown: '不知道',
    none: '没有填',
    change: '更改',
    declare: '提交，就是确认以上属实，并同意办理的人为此核对。',
    submit: '提交申请',
    back: '返回',
    openOther: '看已保存的那一份',
    choose: '请至少勾选一项。',
    faults: {
      nothing: '请选一个答案，或选“不知道”。',
      'none-and-some': '选了“以上都没有”，就不要再选别的。',
      month: '请填写年和月，例如 1984 年 5 月。',
      money: '请填写数字，例如 500 或 500.50。',
      paper: '请说明这份材料是已经交来、会带来，还是拿不到。',
      phone: '请只填数字，例如 13800000000；没有电话就不填。',
      kind: '请选择由谁提出。',
      authority: '替别人申请，请写明凭什么材料。',
    },
    refused: {
      'no-such-person': '没有找到这个人。',
      'no-place': '住址还没有对应到村（社区），先请专职委员核对住址，再提交。填的都还在。',
      'draft-gone': '这份申请已经不在了：可能在另一个窗口里提交过，或者放了三十天以上。请从头选一次。',
      'draft-changed':
        '这份申请刚在另一个窗口里改过。下面是您在这里填的，没有丢：再按一次，就以这里为准；或者先看已保存的那一份。',
      'nothing-chosen': '请至少勾选一项。',
      'authority-missing': '替别人申请，请写明凭什么材料。',
      'not-applied-for': '选的项目里，有一项不用申请或者已经没有了。请去掉再提交，其余的都还在。',
      'in-work': '选的项目里，有一项已经在办理。请去掉再提交，其余的都还在。',
    },
  },
  en: {
    title: 'Apply for several at once',
    titleFor: (name) => `Apply for several at once for ${name}`,
    steps: ['Choose', 'Fill in once', 'Check and send'],
    chooseLead:
      'Tick what to apply for, several together if you like. Only what is not known is asked, and papers are given once. For anything else ask your village or community worker, or ring 12385.',
    draft: 'An application was begun',
    draftBody: (saved, until) => `Saved on ${saved}, kept until ${until}.`,
    goOn: 'Go on with it',
    restart: 'Drop it and begin anew',
    canHave: 'Entitled, and not received yet',
    unclear: 'Something has to be found out first',
    unclearHint: 'Whoever decides settles it with what you say.',
    inWork: 'In work already',
    nothing: 'There is nothing to apply for together now',
    nothingBody:
      'If you think this is wrong, ask your village or community worker, or ring 12385. Anybody may apply.',
    next: 'Next',
    formLead: 'Leave out what you do not know. What is on record is not asked again.',
    missing: 'What is not known yet',
    missingLead: 'Each thing is asked once.',
    nothingMissing: 'All that is needed is on record. There is nothing to fill in.',
    found: 'Whoever decides finds these out; you need not fill them in',
    papers: 'Papers',
    papersLead: 'Each is given once, for all of them. You can apply without what you cannot get.',
    paper: { brought: 'Given', 'will-bring': 'I will bring it', cannot: 'I cannot get it' },
    contact: 'How to reach you',
    phone: 'Telephone',
    phoneHint: 'May be left empty; then the village or community worker comes by.',
    authority: 'Who applies',
    kind: 'Asked by',
    kinds: {
      self: 'The person, here',
      guardian: 'A guardian',
      entrusted: 'Somebody whom the person entrusted by signature',
      visit: 'The person, when the worker came by',
    },
    authorityPaper: 'By which paper',
    authorityPaperHint:
      'Household book, proof of guardianship, signed mandate, record of the visit with its day. Empty where the person asks.',
    saveAndLeave: 'Save and come back later',
    saved: 'Saved',
    savedBody: (until) => `You can leave, and go on with it until ${until}.`,
    checkLead: 'Read it once more; “Change” leads back. Once sent, each programme is worked on by itself.',
    programmes: 'Applied for',
    unknown: 'Not known',
    none: 'Nothing',
    change: 'Change',
    declare: 'By sending you confirm that this is so, and agree that whoever decides checks it.',
    submit: 'Send the application',
    back: 'Back',
    openOther: 'Look at the one that is saved',
    choose: 'Tick one at least.',
    faults: {
      nothing: 'Choose an answer, or “I do not know”.',
      'none-and-some': 'Choose “None of these” alone, or leave it out.',
      month: 'Give a year and a month, such as 1984 and 5.',
      money: 'Give a number, such as 500 or 500.50.',
      paper: 'Say whether this paper was given, will be brought, or cannot be had.',
      phone: 'Give digits alone, such as 13800000000, or nothing.',
      kind: 'Choose who asks.',
      authority: 'Name the paper by which you apply for another.',
    },
    refused: {
      'no-such-person': 'There is no such person.',
      'no-place':
        'The address is matched to no village yet. Have the worker check it, then send again; what you filled in stays.',
      'draft-gone':
        'This application is gone: it was sent from another window, or lay for more than thirty days. Choose anew.',
      'draft-changed':
        'This application was changed in another window a moment ago. What you filled in here stands below, nothing is lost: press again to keep it, or look at the saved one first.',
      'nothing-chosen': 'Tick one at least.',
      'authority-missing': 'Name the paper by which you apply for another.',
      'not-applied-for':
        'Nobody applies for one of these, or it is there no more. Take it out and send again; the others stay.',
      'in-work': 'One of these is in work already. Take it out and send again; the others stay.',
    },
  },
};
