import { impossible } from '#kernel';
import type { HouseholdRole } from './situation.ts';
import type { Kin } from './term.ts';

const spouses: Readonly<Partial<Record<HouseholdRole, HouseholdRole>>> = {
  head: 'spouse',
  spouse: 'head',
  parent: 'parent',
};
const parents: Readonly<Record<HouseholdRole, readonly HouseholdRole[]>> = {
  head: ['parent'],
  spouse: [],
  child: ['head', 'spouse'],
  parent: [],
  grandchild: ['child'],
  other: [],
};

/** Whether `other` stands so to a person with that role; roles are told from the head, so a spouse's parents are not known. */
export function isKin(role: HouseholdRole, kin: Kin, other: HouseholdRole, itself: boolean): boolean {
  switch (kin) {
    case 'everyone':
      return true;
    case 'others':
      return !itself;
    case 'spouse':
      return !itself && spouses[role] === other;
    case 'parents':
      return !itself && parents[role].includes(other);
    case 'children':
      return !itself && parents[other].includes(role);
    default:
      return impossible(kin);
  }
}
