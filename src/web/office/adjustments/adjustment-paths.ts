import type { AdjustmentGroup } from '#payments';

export const adjustmentsPath = '/adjustments';
export const groupPath = ({ programme, month, direction }: AdjustmentGroup) =>
  `${adjustmentsPath}/${programme}/${month}/${direction}`;
export const debtsPath = '/debts';
export const debtPath = (debt: number) => `${debtsPath}/${debt}`;
