/** By which procedure one applies for a programme of persons: by what it gives and how often. */
import type { Programme } from '#policy';
import { oneOffGrant } from './one-off-grant.ts';
import { reimbursementClaim } from './reimbursement-claim.ts';
import { subsidyApplication } from './subsidy-application.ts';

/** Undefined where nobody applies: what is had on showing the papers, what an employer owes, and what a household or a unit is given. */
export function procedureFor({ of, gives, uptake }: Programme): string | undefined {
  if (of !== 'person' || uptake === 'at-use') return undefined;
  switch (gives.kind) {
    case 'levy':
    case 'deduction':
      return undefined;
    case 'reimbursement':
      return reimbursementClaim.id;
    case 'cash':
      return gives.every === 'once' ? oneOffGrant.id : subsidyApplication.id;
    case 'device':
    case 'works':
    case 'reward':
      return oneOffGrant.id;
    default:
      return subsidyApplication.id;
  }
}
