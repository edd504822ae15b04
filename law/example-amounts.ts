/** How example amounts are written: yuan, per cent and units that have always been in force. */
import { type Fen, yuan } from '#kernel';
import { always } from './example-offers.ts';

export const inYuan = (amount: number) => always<Fen>(yuan(amount));
export const percent = (share: number) => always<number>(share * 100);
export const units = (count: number) => always<number>(count);
