/** Every page of the plan on the real ledger and the real law: valid HTML, axe, reflow and targets, in both languages. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { planStanding } from '#monitoring';
import { daqing } from '../../../../cities/daqing/city.ts';
import { type Browsing, openBrowser, type Served, serveApp } from '../../../../tests/support/browser.ts';
import { assertSound, type Looks, looksApp } from '../../../../tests/support/looks.ts';
import { validateMarkup } from '../../../../tests/support/markup.ts';
import { plan, policy } from '../../../../tests/support/small-city.ts';
import type { Language } from '../../language.ts';
import { commitmentBody, commitmentLead, commitmentTitle } from './commitment-body.ts';
import { words } from './plan.words.ts';
import { planBody, planSentence } from './plan-body.ts';
import { planChoice } from './plan-choice.ts';
import type { PlanPlace } from './plan-place.ts';
import { programmeBody, programmeLead } from './programme-body.ts';
import { programmeViews } from './programme-view.ts';
import { programmesBody } from './programmes-body.ts';

const month = '2026-11';
const programmes = daqing.offers.map(({ programme }) => programme);
const standing = planStanding({
  plan,
  programmes,
  rosters: daqing.rosters,
  warningSigns: daqing.warningSigns.map(({ programme }) => programme),
  month,
});
const views = programmeViews({ policy, city: daqing, commitments: standing.commitments, month });
const placeOf = (language: Language): PlanPlace => ({
  language,
  scope: daqing.name,
  moment: '2026-11-23 09:30',
  opensRosters: true,
});
const commitment = (id: string) => standing.commitments.find((one) => one.id === id)!;

const ofPlan = (asked: Readonly<Record<string, string>>) => (language: Language) => ({
  title: words[language].title,
  lead: planSentence(placeOf(language), standing),
  body: planBody(
    placeOf(language),
    standing,
    planChoice((name) => asked[name]),
  ),
});
const ofCommitment = (id: string) => (language: Language) => ({
  title: commitmentTitle(language, commitment(id)),
  lead: commitmentLead(language, commitment(id)),
  body: commitmentBody(placeOf(language), commitment(id)),
});
const ofProgramme = (id: string) => (language: Language) => {
  const view = views.find(({ programme }) => programme.id === id)!;
  return {
    title: view.programme.title[language],
    lead: programmeLead(language, view),
    body: programmeBody(placeOf(language), view),
  };
};
const looks: Looks = {
  plan: ofPlan({}),
  chosen: ofPlan({ state: 'working', strength: 'explore', system: 'protection' }),
  nothing: ofPlan({ state: 'working', system: 'rights' }),
  kept: ofCommitment('S1.5-05'),
  declared: ofCommitment('B1.4-01'),
  open: ofCommitment('S4.2-02'),
  programmes: (language) => ({ title: 'programmes', body: programmesBody(placeOf(language), views, month) }),
  'living-subsidy': ofProgramme('living-subsidy'),
  'elderly-nursing-subsidy': ofProgramme('elderly-nursing-subsidy'),
  'public-post-insurance': ofProgramme('public-post-insurance'),
};

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

const faces = ['?lang=zh&contrast=off', '?lang=en&contrast=off', '?lang=zh&contrast=on'];
const widths = process.env['PICTURES'] ? [320, 768, 1280] : [320, 1280];

/** Four hundred rows take axe ten seconds: one width a face is looked at. */
const widthsOf = (look: string, face: string): readonly number[] =>
  look === 'plan' ? [face.includes('en') ? 320 : 1280] : widths;

describe('pages of the plan', () => {
  for (const look of Object.keys(looks))
    for (const face of faces)
      test(`${look}${face}: axe finds nothing, nothing runs over the edge, targets are large enough`, async () => {
        for (const width of widthsOf(look, face)) {
          await assertSound(page, { origin: served.origin, look, face, width });
        }
      });
});

test('the markup is valid HTML in both languages', async () => {
  for (const look of Object.keys(looks))
    for (const face of faces) {
      const answer = await app.request(`/looks/${look}${face}`);
      assert.equal(answer.status, 200, look);
      assert.deepEqual(await validateMarkup(await answer.text()), [], look);
    }
});

test('every programme and every commitment has a page that says no code words', async () => {
  for (const language of ['zh', 'en'] as const) {
    const pages = [
      ...views.map((view) => String(programmeBody(placeOf(language), view))),
      ...standing.commitments.map((one) => String(commitmentBody(placeOf(language), one))),
    ];
    for (const text of pages) assert.doesNotMatch(text, /undefined|\[object|NaN/);
  }
});
