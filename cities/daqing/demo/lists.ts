import type { List } from './list.ts';
import { assistancePayments } from './lists/assistance-payments.ts';
import * as care from './lists/care.ts';
import { certificates } from './lists/certificates.ts';
import * as devices from './lists/device-projects.ts';
import * as education from './lists/education.ts';
import * as emergencies from './lists/emergencies.ts';
import * as families from './lists/family-support.ts';
import * as health from './lists/health.ts';
import * as healthServices from './lists/health-services.ts';
import * as hiring from './lists/hiring.ts';
import * as homes from './lists/homes.ts';
import * as insurance from './lists/insurance.ts';
import * as means from './lists/means.ts';
import * as organisations from './lists/organisations.ts';
import * as ownBusiness from './lists/own-business.ts';
import { payeeAccounts } from './lists/payee-accounts.ts';
import * as register from './lists/register.ts';
import * as rehabilitation from './lists/rehabilitation.ts';
import { reliefPayments } from './lists/relief-payments.ts';
import * as rights from './lists/rights.ts';
import * as work from './lists/work.ts';

/** How each roster is filled. A roster that has no entry is filled from its declaration alone: see whoByDefault. */
export const lists: readonly List[] = [
  certificates,
  ...Object.values(register),
  payeeAccounts,
  ...Object.values(means).filter(isList),
  ...Object.values(care).filter(isList),
  ...Object.values(insurance).filter(isList),
  ...Object.values(health).filter(isList),
  ...Object.values(homes),
  ...Object.values(rehabilitation),
  ...Object.values(work).filter(isList),
  ...Object.values(devices),
  ...Object.values(healthServices),
  ...Object.values(families),
  ...Object.values(organisations),
  ...Object.values(emergencies),
  ...Object.values(rights),
  ...Object.values(education),
  ...Object.values(ownBusiness),
  ...Object.values(hiring),
  ...assistancePayments,
  ...reliefPayments,
];

/** Some files share a question about a person with others. */
function isList(one: unknown): one is List {
  return typeof one === 'object';
}
