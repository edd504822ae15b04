import type { City, Department, Roster } from '#declarations';

/** Who is asked about a fact: the owner of the list that gives it, or of the list that keeps that part of the register. */
export type SourceOfFact = { readonly roster: string | undefined; readonly department: Department };

const keptBy: Readonly<Record<string, Roster['keepsRegister']>> = {
  bornOn: 'persons',
  sex: 'persons',
  registeredInCity: 'persons',
  residence: 'persons',
  diedOn: 'deaths',
  certificateValid: 'certificates',
  disabilityCategory: 'certificates',
  disabilityGrade: 'certificates',
  intellectualOrMental: 'certificates',
};

/** What no list gives was said by somebody, and is the federation's to mend. */
export function sourceOfFact({ rosters }: Pick<City, 'rosters'>, fact: string): SourceOfFact {
  const roster =
    rosters.find(({ gives, absent }) => fact in gives || absent?.[fact] !== undefined) ??
    rosters.find(({ keepsRegister }) => keepsRegister !== undefined && keepsRegister === keptBy[fact]);
  return { roster: roster?.id, department: roster?.owner ?? 'federation' };
}
