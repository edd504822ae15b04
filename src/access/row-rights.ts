import { rightsOf, roleNames } from './roles.ts';

/** What the database knows of roles: rows of role_right and role_purpose, as the migrations write them. */
export type RowRight = {
  role: string;
  sees: string;
  digits: number;
  rosters: string;
  keeps_accounts: boolean;
  reads_trail: boolean;
  tries_reforms: boolean;
  proposes_amounts: boolean;
  decides_amounts: boolean;
  makes_payments: boolean;
  checks_payments: boolean;
};
export type RowPurpose = { role: string; purpose: string; changes: boolean };

/** Digits of the shortest area code by level of area: city, county, township, village. */
const digitsOf = { 1: 4, 2: 6, 3: 9, 4: 12 } as const;

export const rowRights = (): RowRight[] =>
  roleNames.map((role) => {
    const { sees, level, rosters, deeds } = rightsOf(role);
    // A citizen's rows are found by the person, whatever area the account stands in.
    const digits = sees === 'self' || sees === 'wards' ? digitsOf[1] : digitsOf[level];
    return {
      role,
      sees,
      digits,
      rosters,
      keeps_accounts: deeds.includes('keep-accounts'),
      reads_trail: deeds.includes('verify-trail'),
      tries_reforms: deeds.includes('try-reform'),
      proposes_amounts: deeds.includes('propose-amount'),
      decides_amounts: deeds.includes('decide-amount'),
      makes_payments: deeds.includes('make-payments'),
      checks_payments: deeds.includes('check-payments'),
    };
  });

/** A role that sees totals has no purpose towards rows of persons. */
export const rowPurposes = (): RowPurpose[] =>
  roleNames.flatMap((role) => {
    const { sees, purposes, changes } = rightsOf(role);
    if (sees === 'totals') return [];
    return purposes.map((purpose) => ({ role, purpose, changes: changes.includes(purpose) }));
  });

/** The level of an area by its code, or nothing when no area has codes of that length. */
export function levelOf(area: string): 1 | 2 | 3 | 4 | undefined {
  return ([1, 2, 3, 4] as const).find((level) => digitsOf[level] === area.length);
}
