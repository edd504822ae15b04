/** An officer or a village worker applies for somebody, by the right that is named, and follows how far each programme is. */
import { type AgreePlace, answerAgree, answerSentAgree } from '../../application/agree.ts';
import { answerApply, answerSentApply } from '../../application/apply.ts';
import type { Place } from '../../application/apply-view.ts';
import { answerProgress } from '../../application/progress.ts';
import type { WebScreen } from '../../screen.ts';
import { actingFor } from '../../visit.ts';
import { mustNamePurpose } from '../person/open-person.ts';
import { purposePage } from '../person/purpose.ts';
import { casePath } from './case-paths.ts';

export const officePlace: Place = {
  apply: (person) => `/persons/${person}/apply`,
  progress: (person, application) => `/persons/${person}/applications/${application}`,
  back: (person) => `/persons/${person}`,
  casePath,
};

export const personApply: WebScreen = {
  screen: 'case',
  method: 'get',
  path: '/persons/:person/apply',
  leaves: 'read.statement',
  deed: 'open-case',
  answer: (visit) =>
    mustNamePurpose(visit) ? purposePage(visit) : answerApply(actingFor(visit, 'registry'), officePlace),
};
export const sendPersonApply: WebScreen = {
  screen: 'case',
  method: 'post',
  path: '/persons/:person/apply',
  deed: 'open-case',
  answer: (visit) => answerSentApply(actingFor(visit, 'registry'), officePlace),
};
export const personProgress: WebScreen = {
  screen: 'case',
  method: 'get',
  path: '/persons/:person/applications/:application',
  answer: (visit) =>
    mustNamePurpose(visit) ? purposePage(visit) : answerProgress(actingFor(visit, 'registry'), officePlace),
};

const agreePlace: AgreePlace = {
  path: (person) => `/persons/${person}/agree`,
  back: (person) => `/persons/${person}`,
};

export const personAgree: WebScreen = {
  screen: 'case',
  method: 'get',
  path: '/persons/:person/agree',
  leaves: 'read.statement',
  deed: 'open-case',
  answer: (visit) =>
    mustNamePurpose(visit) ? purposePage(visit) : answerAgree(actingFor(visit, 'registry'), agreePlace),
};
export const sendPersonAgree: WebScreen = {
  screen: 'case',
  method: 'post',
  path: '/persons/:person/agree',
  deed: 'open-case',
  answer: (visit) => answerSentAgree(actingFor(visit, 'registry'), agreePlace),
};
