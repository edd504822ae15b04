/** Every list that the law is fed by; register lists come first, because the others are matched to them. */
import type { Roster } from '#declarations';
import { certificates } from './rosters/register/certificates.ts';
import { deaths } from './rosters/register/deaths.ts';
import { guardians } from './rosters/register/guardians.ts';
import { organisations } from './rosters/register/organisations.ts';
import { residents } from './rosters/register/residents.ts';

export const rosters: readonly Roster[] = [residents, certificates, deaths, guardians, organisations];
