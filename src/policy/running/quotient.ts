import type { Rounding } from '../language/term.ts';

/** Code for a quotient rounded as `roundedQuotient` rounds. */
export function quotient(above: string, below: string, { mode, unit }: Rounding): string {
  const divisor = unit === 1 ? below : `(${below}*${unit})`;
  const times = unit === 1 ? '' : `*${unit}`;
  if (mode === 'down') return `(Math.floor(${above}/${divisor})${times})`;
  if (mode === 'up') return `(Math.floor((${above}+${divisor}-1)/${divisor})${times})`;
  return `(Math.floor((2*${above}+${divisor})/(2*${divisor}))${times})`;
}
