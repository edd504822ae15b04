import { changeQuery } from '../../language.ts';

export const casesPath = '/cases';
export const tendPath = (id: number): string => `/cases/${id}/tend`;
export const casePath = (id: number): string => `${casesPath}/${id}`;
export const manyCasesPath = (procedure: string, stage: string): string =>
  `${casesPath}/many/${procedure}/${stage}`;
export const newCasePath = (person: number): string => `/persons/${person}/cases/new`;

export type CasesQuery = {
  /** Mine to move on, or whatever is open in my area. */
  readonly all: boolean;
  readonly procedure: string | undefined;
  /** From 1. */
  readonly page: number;
};

/** The address of the list with these answers; empty ones are left out. */
export const casesAt = ({ all, procedure, page }: CasesQuery): string =>
  changeQuery(casesPath, {
    all: all ? 'yes' : undefined,
    procedure,
    page: page === 1 ? undefined : String(page),
  });
