declare const unit: unique symbol;

/** Money is a whole number of fen (1 yuan = 100 fen), so that sums never drift. */
export type Fen = number & { readonly [unit]: 'fen' };

/** Throws on anything that is not a whole number of fen: 0.005 yuan does not exist. */
export function yuan(amount: number): Fen {
  const fen = Math.round(amount * 100);
  if (!Number.isSafeInteger(fen) || Math.abs(fen - amount * 100) > 1e-6)
    throw new Error(`Not an amount of money in yuan: ${amount}`);
  return fen as Fen;
}

export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new Error(`Not a whole number of fen: ${amount}`);
  return amount as Fen;
}

/** ¥1,234.00, the same in both languages. */
export function formatMoney(amount: Fen | number): string {
  const sign = amount < 0 ? '−' : '';
  const whole = Math.floor(Math.abs(amount) / 100).toLocaleString('en-US');
  return `${sign}¥${whole}.${String(Math.abs(amount) % 100).padStart(2, '0')}`;
}
