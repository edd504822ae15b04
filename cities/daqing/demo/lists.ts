import type { List } from './list.ts';
import { certificates } from './lists/certificates.ts';
import { deaths, guardians, organisations, residents } from './lists/register.ts';

/** How each roster is filled. A roster that has no entry is filled from its declaration alone: see whoByDefault. */
export const lists: readonly List[] = [residents, organisations, certificates, guardians, deaths];
