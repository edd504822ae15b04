import type { Language } from '../../language.ts';

type Words = {
  readonly title: (procedure: string, stage: string) => string;
  readonly lead: string;
  readonly cases: string;
  readonly way: string;
  readonly send: string;
  readonly chooseCases: string;
  readonly chooseWay: string;
  readonly none: string;
  readonly noneBody: string;
  readonly outcomes: string;
  readonly outcomesLead: (done: string, refused: string) => string;
  readonly who: string;
  readonly outcome: string;
  readonly done: (stage: string) => string;
  readonly back: string;
  readonly together: string;
  readonly togetherLead: string;
  readonly line: (procedure: string, stage: string) => string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: (procedure, stage) => `批量办理：${procedure}，${stage}`,
    lead: '勾选情况相同的几件，一次办理。每一件单独记入经过；办不了的留在原处，说明原因。要看材料、定级或定金额的，请逐件打开。',
    cases: '办哪几件',
    way: '怎么处理',
    send: '办理勾选的',
    chooseCases: '请至少勾选一件。',
    chooseWay: '请选择一种处理。',
    none: '这个环节没有等您办理的',
    noneBody: '可能刚被同事办完。',
    outcomes: '办理结果',
    outcomesLead: (done, refused) => `办成 ${done} 件，没有办成 ${refused} 件。`,
    who: '哪一件',
    outcome: '结果',
    done: (stage) => `已办理，现在：${stage}`,
    back: '回到办件',
    together: '批量办理',
    togetherLead: '同一事项、同一环节的，可以一次办理。',
    line: (procedure, stage) => `${procedure}：${stage}`,
  },
  en: {
    title: (procedure, stage) => `Several at once: ${procedure}, ${stage}`,
    lead: 'Tick cases that are alike and act on all. Each has its own entry in its history; what cannot be done stays where it is, with the reason. Where papers, a grade or an amount have to be seen, open them one by one.',
    cases: 'Which ones',
    way: 'What to do',
    send: 'Act on those ticked',
    chooseCases: 'Tick at least one case.',
    chooseWay: 'Choose what to do.',
    none: 'Nothing in this stage waits for you',
    noneBody: 'A colleague may just have done it.',
    outcomes: 'What came of it',
    outcomesLead: (done, refused) => `${done} done, ${refused} not done.`,
    who: 'Case',
    outcome: 'Outcome',
    done: (stage) => `Done; now: ${stage}`,
    back: 'Back to the cases',
    together: 'Several at once',
    togetherLead: 'Cases of one procedure in one stage can be acted on together.',
    line: (procedure, stage) => `${procedure}: ${stage}`,
  },
};
