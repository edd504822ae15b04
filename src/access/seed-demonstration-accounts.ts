import type { Transaction } from '#database';
import type { Department } from '#declarations';
import { addAccount } from './account-store.ts';
import { type Role, rightsOf } from './roles.ts';

/** Where the accounts stand: an area of each level, one within the other, and two persons of the register. */
export type DemonstrationPlaces = {
  readonly city: string;
  readonly county: string;
  readonly township: string;
  readonly village: string;
  /** Somebody who looks at his own entitlements, and somebody who is a guardian today. */
  readonly citizen?: number;
  readonly guardian?: number;
};

type Seed = {
  role: Role;
  name: string;
  shown?: string;
  at: 'city' | 'county' | 'township' | 'village';
  department?: Department;
};

const seeds: readonly Seed[] = [
  { role: 'village-worker', name: 'demo-village', at: 'village', department: 'federation' },
  { role: 'township-officer', name: 'demo-township', at: 'township', department: 'federation' },
  {
    role: 'county-officer',
    name: 'demo-county',
    shown: '县（区）残联经办人员',
    at: 'county',
    department: 'federation',
  },
  {
    role: 'county-officer',
    name: 'demo-county-civil',
    shown: '县（区）民政经办人员',
    at: 'county',
    department: 'civilAffairs',
  },
  {
    role: 'county-officer',
    name: 'demo-county-jobs',
    shown: '县（区）人社经办人员',
    at: 'county',
    department: 'humanResources',
  },
  { role: 'city-officer', name: 'demo-city', at: 'city', department: 'federation' },
  {
    role: 'city-officer',
    name: 'demo-city-civil',
    shown: '市民政经办人员',
    at: 'city',
    department: 'civilAffairs',
  },
  { role: 'finance-maker', name: 'demo-maker', at: 'city', department: 'finance' },
  { role: 'finance-checker', name: 'demo-checker', at: 'city', department: 'finance' },
  { role: 'planner', name: 'demo-planner', at: 'city', department: 'federation' },
  { role: 'auditor', name: 'demo-auditor', at: 'city' },
  { role: 'administrator', name: 'demo-administrator', at: 'city' },
  { role: 'citizen', name: 'demo-citizen', at: 'village' },
  { role: 'guardian', name: 'demo-guardian', at: 'village' },
];

/**
 * Accounts of every role, without a password, for a city of invented people; run as the system. An account that is
 * there already stays as it is; a citizen's is left out while the register has nobody to stand for it.
 */
export async function seedDemonstrationAccounts(tx: Transaction, places: DemonstrationPlaces): Promise<void> {
  for (const { role, name, shown, at, department } of seeds) {
    const person = role === 'citizen' || role === 'guardian' ? places[role] : undefined;
    const { sees, title } = rightsOf(role);
    if ((sees === 'self' || sees === 'wards') && person === undefined) continue;
    await addAccount(tx, {
      name,
      displayName: shown ?? title.zh,
      role,
      area: places[at],
      demonstration: true,
      ...(department ? { department } : {}),
      ...(person ? { person } : {}),
    });
  }
}
