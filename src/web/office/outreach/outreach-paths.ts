import { changeQuery } from '../../language.ts';

export const tasksPath = '/outreach';
export const taskPath = (id: number): string => `${tasksPath}/tasks/${id}`;

export type TasksQuery = {
  readonly area: string | undefined;
  readonly programme: string | undefined;
  /** From 1. */
  readonly page: number;
};

/** The address of the list with these answers; empty ones are left out. */
export const tasksAt = ({ area, programme, page }: TasksQuery): string =>
  changeQuery(tasksPath, { area, programme, page: page === 1 ? undefined : String(page) });

export const isAreaCode = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}(\d\d|\d{5}|\d{8})?$/.test(text);

export const pageAsked = (text: string | undefined): number => {
  const page = Number(text);
  return Number.isSafeInteger(page) && page > 0 && page < 100_000 ? page : 1;
};
