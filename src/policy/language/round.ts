import { impossible } from '#kernel';
import type { Rounding } from './term.ts';

/** A quotient of whole numbers rounded to whole units. Exact in doubles while 2 × above + below × unit stays under 2^53; the loader proves that. */
export function roundedQuotient(above: number, below: number, { mode, unit }: Rounding): number {
  switch (mode) {
    case 'down':
      return Math.floor(above / (below * unit)) * unit;
    case 'up':
      return Math.floor((above + below * unit - 1) / (below * unit)) * unit;
    case 'half-up':
      return Math.floor((2 * above + below * unit) / (2 * below * unit)) * unit;
    default:
      return impossible(mode);
  }
}

/** The same by whole-number arithmetic without limits: the reference that explaining uses. */
export function exactQuotient(above: number, below: number, { mode, unit }: Rounding): number {
  const [a, b] = [BigInt(above), BigInt(below) * BigInt(unit)];
  const units = mode === 'down' ? a / b : mode === 'up' ? (a + b - 1n) / b : (2n * a + b) / (2n * b);
  return Number(units * BigInt(unit));
}
