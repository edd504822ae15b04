import type { Department, Purpose } from '#declarations';
import type { Text } from '#kernel';
import type { Deed, Screen } from './screens.ts';

/** What rows of persons a role sees: those of its area, itself, itself and its wards, or none (totals only). */
export type Sight = 'area' | 'self' | 'wards' | 'totals';

export type Role = keyof typeof roles;

export type RoleRights = {
  readonly title: Text;
  readonly sees: Sight;
  /** The highest level it may act for; its accounts stand there or below. Levels of areas: 1 city to 4 village. */
  readonly level: 1 | 2 | 3 | 4;
  /** Empty for who belongs to none. */
  readonly departments: readonly Department[];
  /** Why it may use personal data; the first is taken until another is named. */
  readonly purposes: readonly Purpose[];
  /** For which of its purposes it may change what it sees. */
  readonly changes: readonly Purpose[];
  /** Which departments' lists it sees: none, those it sent itself, all. */
  readonly rosters: 'none' | 'own' | 'all';
  readonly screens: readonly Screen[];
  readonly deeds: readonly Deed[];
};

const helping: readonly Department[] = [
  'federation',
  'civilAffairs',
  'humanResources',
  'medicalSecurity',
  'health',
  'education',
  'housing',
  'ruralRevitalisation',
  'justice',
  'veterans',
];
const helpingPurposes: readonly Purpose[] = [
  'determination',
  'registry',
  'service',
  'outreach',
  'relapse-watch',
];
/** A person's file; work at the door; what departments send and are asked. */
const files = ['home', 'search', 'person', 'statement'] as const;
const work = ['cases', 'case', 'outreach', 'task', 'warnings', 'warning', 'candidates', 'doubts'] as const;
const lists = ['differences', 'take-up', 'questions', 'imports', 'import'] as const;
const finance = {
  sees: 'totals',
  level: 1,
  departments: ['finance'],
  purposes: ['payment'],
  changes: [],
  rosters: 'none',
  screens: ['home', 'month', 'payments', 'payment-run', 'adjustments', 'budgets', 'plan', 'exports'],
} as const;

/**
 * The one table of who may do what. Row security (role_right and role_purpose in the database), routes, menus
 * and the actor of each transaction come from it. Finance sees totals and the payments that it
 * makes, and still no register. City officers both propose amounts and decide on them, each on those of
 * others alone: a small office has no third rank, and who may not do both is held apart by person, not by title.
 */
export const roles = {
  'village-worker': {
    title: { zh: '村（社区）专职委员', en: 'Village and community worker' },
    sees: 'area',
    level: 4,
    departments: ['federation'],
    purposes: ['outreach', 'registry'],
    changes: ['outreach'],
    rosters: 'none',
    screens: [...files, ...work],
    deeds: ['reveal-number', 'open-case', 'move-case', 'record-outcome', 'follow-up'],
  },
  'township-officer': {
    title: { zh: '乡镇（街道）经办人员', en: 'Township officer' },
    sees: 'area',
    level: 3,
    departments: ['federation', 'civilAffairs'],
    purposes: ['outreach', 'registry', 'determination'],
    changes: ['registry', 'outreach'],
    rosters: 'none',
    screens: [...files, 'month', ...work, 'differences', 'take-up'],
    deeds: [
      'reveal-number',
      'open-case',
      'move-case',
      'record-outcome',
      'follow-up',
      'hand-over',
      'assess-warning',
    ],
  },
  'county-officer': {
    title: { zh: '县（区）经办人员', en: 'County officer' },
    sees: 'area',
    level: 2,
    departments: helping,
    purposes: helpingPurposes,
    changes: ['registry'],
    rosters: 'own',
    screens: [...files, 'month', ...work, ...lists, 'plan', 'exports'],
    deeds: [
      'reveal-number',
      'open-case',
      'move-case',
      'send-roster',
      'take-roster',
      'decide-match',
      'answer-question',
      'export-rows',
    ],
  },
  'city-officer': {
    title: { zh: '市级经办人员', en: 'City officer' },
    sees: 'area',
    level: 1,
    departments: helping,
    purposes: helpingPurposes,
    changes: ['registry'],
    rosters: 'all',
    screens: [...files, 'month', ...work, ...lists, 'what-if', 'amounts', 'plan', 'exports'],
    deeds: [
      'reveal-number',
      'open-case',
      'move-case',
      'send-roster',
      'take-roster',
      'decide-match',
      'answer-question',
      'run-month',
      'export-rows',
      'try-reform',
      'propose-amount',
      'decide-amount',
    ],
  },
  'finance-maker': {
    title: { zh: '财务制单', en: 'Finance: maker' },
    ...finance,
    deeds: ['export-totals', 'make-payments'],
  },
  'finance-checker': {
    title: { zh: '财务复核', en: 'Finance: checker' },
    ...finance,
    deeds: ['export-totals', 'check-payments'],
  },
  planner: {
    title: { zh: '规划统计人员', en: 'Planner' },
    sees: 'totals',
    level: 1,
    departments: ['federation'],
    purposes: ['monitoring'],
    changes: [],
    rosters: 'none',
    screens: ['home', 'month', 'take-up', 'what-if', 'amounts', 'plan', 'exports'],
    deeds: ['export-totals', 'try-reform'],
  },
  auditor: {
    title: { zh: '审计人员', en: 'Auditor' },
    sees: 'area',
    level: 1,
    departments: [],
    purposes: ['audit'],
    changes: [],
    rosters: 'all',
    screens: [
      ...files,
      'month',
      ...work,
      ...lists,
      'amounts',
      'payments',
      'payment-run',
      'adjustments',
      'budgets',
      'plan',
      'audit',
    ],
    deeds: ['reveal-number', 'verify-trail'],
  },
  administrator: {
    title: { zh: '系统管理员（不接触个案）', en: 'Administrator (sees no cases)' },
    sees: 'totals',
    level: 1,
    departments: [],
    purposes: [],
    changes: [],
    rosters: 'none',
    screens: ['home', 'accounts'],
    deeds: ['keep-accounts'],
  },
  citizen: {
    title: { zh: '本人', en: 'Citizen' },
    sees: 'self',
    level: 4,
    departments: [],
    purposes: ['own'],
    changes: [],
    rosters: 'none',
    screens: ['home', 'own'],
    deeds: ['reveal-number'],
  },
  guardian: {
    title: { zh: '监护人', en: 'Guardian' },
    sees: 'wards',
    level: 4,
    departments: [],
    purposes: ['own'],
    changes: [],
    rosters: 'none',
    screens: ['home', 'own'],
    deeds: ['reveal-number'],
  },
} as const satisfies Record<string, RoleRights>;

/** The rights of the role, by the common type. */
export const rightsOf = (role: Role): RoleRights => roles[role];

export const roleNames = Object.keys(roles) as Role[];
export const isRole = (text: string): text is Role => Object.hasOwn(roles, text);
