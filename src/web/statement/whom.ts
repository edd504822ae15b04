/** To whom a statement speaks: to the person, or to a guardian about the person. Pure. */
import type { Text } from '#kernel';

/** The name of the person; left out, the reader is the person. */
export type Whom = { readonly about?: string | undefined };

export const named = ({ about }: Whom): Text => ({ zh: about ?? '您', en: about ?? 'You' });

/** "you receive", "Wang receives". */
export const does = ({ about }: Whom, verb: string): string =>
  `${about ?? 'You'} ${about ? `${verb}s` : verb}`;

/** "you are", "Wang is". */
export const is = ({ about }: Whom): string => (about ? `${about} is` : 'You are');
