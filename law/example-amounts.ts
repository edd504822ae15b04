/** How example amounts are written: yuan, per cent and units that have always been in force. */
import { type Fen, yuan } from '#kernel';
import type { Basis, Dated } from '#policy';

const exampleNotice: Basis = {
  issuer: { zh: '示例市', en: 'Example City' },
  document: '示例标准',
};

/** One value that has always been in force. */
export const always = <V>(value: Dated<V>['value']): readonly Dated<V>[] => [
  { from: '1990-01', value, basis: exampleNotice, state: 'assumed' },
];

export const inYuan = (amount: number) => always<Fen>(yuan(amount));
export const percent = (share: number) => always<number>(share * 100);
export const units = (count: number) => always<number>(count);
