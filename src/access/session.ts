import { createHash, randomBytes } from 'node:crypto';
import type { Account } from './account.ts';

/** A session ends after 30 minutes without a page, and after 12 hours whatever happens. */
export const idleMinutes = 30;
export const longestHours = 12;

/** What the visitor keeps (in a cookie); the database keeps only its hash. */
export type SessionToken = string & { readonly __token: never };

export const freshToken = (): SessionToken => randomBytes(32).toString('base64url') as SessionToken;
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

export type Session = {
  readonly account: Account;
  /** As last named; nothing when none was. */
  readonly purpose?: string;
  readonly endsAt: Date;
};

export const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
