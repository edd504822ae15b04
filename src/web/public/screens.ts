/** Every page that is open to everybody, once. Routes and the tests of all of them are made from this list. */
import { commitment, plan } from './plan/plan.ts';
import { programme, programmes } from './plan/programmes.ts';
import type { PublicScreen } from './public-screen.ts';
import { selfCheckStart, selfCheckTurn } from './self-check/self-check.ts';

export const publicScreens: readonly PublicScreen[] = [
  selfCheckStart,
  selfCheckTurn,
  plan,
  commitment,
  programmes,
  programme,
];
