/** A citizen applies for several programmes at once, for herself or for a ward, and follows how far each is. */
import { type AgreePlace, answerAgree, answerSentAgree } from '../application/agree.ts';
import { answerApply, answerSentApply } from '../application/apply.ts';
import type { Place } from '../application/apply-view.ts';
import { answerProgress } from '../application/progress.ts';
import type { WebScreen } from '../screen.ts';

export const ownPlace: Place = {
  apply: (person) => `/own/${person}/apply`,
  progress: (person, application) => `/own/${person}/applications/${application}`,
  back: (person) => `/own/${person}`,
  casePath: (id) => `/own/cases/${id}`,
};

export const ownApply: WebScreen = {
  screen: 'own',
  method: 'get',
  path: '/own/:person/apply',
  leaves: 'read.statement',
  answer: (visit) => answerApply(visit, ownPlace),
};
export const sendOwnApply: WebScreen = {
  screen: 'own',
  method: 'post',
  path: '/own/:person/apply',
  answer: (visit) => answerSentApply(visit, ownPlace),
};
export const ownProgress: WebScreen = {
  screen: 'own',
  method: 'get',
  path: '/own/:person/applications/:application',
  answer: (visit) => answerProgress(visit, ownPlace),
};

const agreePlace: AgreePlace = {
  path: (person) => `/own/${person}/agree`,
  back: (person) => `/own/${person}`,
};

export const ownAgree: WebScreen = {
  screen: 'own',
  method: 'get',
  path: '/own/:person/agree',
  leaves: 'read.statement',
  answer: (visit) => answerAgree(visit, agreePlace),
};
export const sendOwnAgree: WebScreen = {
  screen: 'own',
  method: 'post',
  path: '/own/:person/agree',
  answer: (visit) => answerSentAgree(visit, agreePlace),
};
