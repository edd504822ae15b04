/** What a reform would do, as plain values for its page. */

import { rightsOf } from '#access';
import { type Effect, type Grouping, hideSmallCells, type ShownEffect } from '#benefits';
import type { Language, Text } from '#kernel';
import type { Policy } from '#policy';
import { programmeTitle } from '../../programme-title.ts';
import type { Visit } from '../../visit.ts';

export type EffectView = {
  readonly language: Language;
  readonly effect: ShownEffect;
  readonly title: (programme: string) => string;
  readonly group: (by: Grouping, key: string) => string;
  /** Whose figures. */
  readonly scope: string;
};

/** Who sees totals only is shown no small cell. */
export const viewOf = (visit: Visit, effect: Effect): EffectView =>
  effectView({
    language: visit.language,
    policy: visit.needs.policy,
    counties: visit.needs.city.counties,
    scope: visit.needs.city.name,
    effect: rightsOf(visit.actor.role).sees === 'totals' ? hideSmallCells(effect) : effect,
  });

type Given = {
  readonly language: Language;
  readonly policy: Policy;
  readonly counties: readonly { readonly code: string; readonly name: Text }[];
  readonly scope: Text;
  readonly effect: ShownEffect;
};

export const effectView = ({ language, policy, counties, scope, effect }: Given): EffectView => ({
  language,
  effect,
  scope: scope[language],
  title: (programme) => programmeTitle(policy, programme)[language],
  group: (by, key) => {
    if (key === '') return unknown[language];
    if (by === 'county') return counties.find(({ code }) => code === key)?.name[language] ?? key;
    if (by === 'age') return ageWords(language, key);
    return policy.facts.get(facts[by])?.codes?.[key]?.[language] ?? key;
  },
});

const facts = { category: 'disabilityCategory', grade: 'disabilityGrade', sex: 'sex' } as const;
const unknown: Text = { zh: '不详', en: 'not known' };

function ageWords(language: Language, key: string): string {
  const [from, to] = key.replace('+', '').split('-');
  if (language === 'zh') return to === undefined ? `${from}岁及以上` : `${from}至${to}岁`;
  return to === undefined ? `${from} and over` : `${from} to ${to}`;
}
