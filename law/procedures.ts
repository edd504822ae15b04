/** Every procedure of the law. */
import type { Procedure } from '#declarations';
import { appeal } from './procedures/appeal.ts';
import { certificateApplication } from './procedures/certificate-application.ts';
import { subsidyApplication } from './procedures/subsidy-application.ts';
import { urgentRelief } from './procedures/urgent-relief.ts';

export const procedures: readonly Procedure[] = [
  subsidyApplication,
  certificateApplication,
  urgentRelief,
  appeal,
];
