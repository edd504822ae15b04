/** Every procedure of the law. */
import type { Procedure } from '#declarations';
import { appeal } from './procedures/appeal.ts';
import { certificateApplication } from './procedures/certificate-application.ts';
import { certificateCancellation } from './procedures/certificate-cancellation.ts';
import { certificateRegrading } from './procedures/certificate-regrading.ts';
import { certificateRenewal } from './procedures/certificate-renewal.ts';
import { certificateTransfer } from './procedures/certificate-transfer.ts';
import { consentGrant } from './procedures/consent-grant.ts';
import { crossProvinceRequest } from './procedures/cross-province-request.ts';
import { oneOffGrant } from './procedures/one-off-grant.ts';
import { reimbursementClaim } from './procedures/reimbursement-claim.ts';
import { requestFromElsewhere } from './procedures/request-from-elsewhere.ts';
import { subsidyApplication } from './procedures/subsidy-application.ts';
import { urgentRelief } from './procedures/urgent-relief.ts';
import { yearlyReview } from './procedures/yearly-review.ts';

export const procedures: readonly Procedure[] = [
  appeal,
  certificateApplication,
  certificateCancellation,
  certificateRegrading,
  certificateRenewal,
  certificateTransfer,
  consentGrant,
  crossProvinceRequest,
  oneOffGrant,
  reimbursementClaim,
  requestFromElsewhere,
  subsidyApplication,
  urgentRelief,
  yearlyReview,
];
