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
