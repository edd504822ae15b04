/** What the three kinds of help in a public emergency have in common. */
import { condition, is, not } from '#policy';
import { facts } from '../../facts.ts';

export const inEmergency = condition(
  { zh: '受突发公共事件影响', en: 'a public emergency affects the person' },
  not(is(facts.emergency, 'none')),
);
