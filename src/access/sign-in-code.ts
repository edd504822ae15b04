import { randomInt } from 'node:crypto';
import type { Secrets } from './secrets.ts';

/** How long a code is good, how often it may be tried, and how many are given within an hour. */
export const codeMinutes = 10;
export const triesOfCode = 5;
export const codesPerNumber = 5;
export const codesPerAddress = 30;

/** Six digits, each as likely as any other. */
export const freshCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** Keyed, and bound to the browser's token: the same code of another browser has another hash. */
export const codeHash = (
  { fingerprint }: Pick<Secrets, 'fingerprint'>,
  { token, code }: { token: string; code: string },
): Buffer => fingerprint(`sign-in code ${token} ${code}`);

/**
 * What the browser that asked keeps. It follows from the form's own key and the number, so that the same form sent twice asks once;
 * only this installation can make it.
 */
export const codeToken = (
  { fingerprint }: Pick<Secrets, 'fingerprint'>,
  { key, number }: { key: string; number: string },
): string => fingerprint(`sign-in token ${key} ${number}`).toString('base64url');
