/** The lists on schooling and exams, own businesses and skills, hiring and concentrated employment, and on what providers ask for. */
import type { Roster } from '#declarations';
import { examCandidates } from './rosters/education/exam-candidates.ts';
import { schoolPlacements } from './rosters/education/school-placements.ts';
import { hiringSubsidies } from './rosters/organisations/hiring-subsidies.ts';
import { providerContracts, providerSupportRequests } from './rosters/organisations/provider-contracts.ts';
import { wageDeductions } from './rosters/organisations/wage-deductions.ts';
import { concentratedSupport, welfareUnits } from './rosters/organisations/welfare-units.ts';
import { workplaceEquipment } from './rosters/organisations/workplace-equipment.ts';
import { ownBusinessSupport } from './rosters/work/own-business-support.ts';
import { personalTaxes } from './rosters/work/personal-taxes.ts';
import { skilledPersons } from './rosters/work/skilled-persons.ts';
import { subsidisedStaff } from './rosters/work/subsidised-staff.ts';

const ofPersons = [
  schoolPlacements,
  examCandidates,
  ownBusinessSupport,
  personalTaxes,
  skilledPersons,
  subsidisedStaff,
];
const ofEmployers = [hiringSubsidies, workplaceEquipment, wageDeductions, welfareUnits, concentratedSupport];
const ofProviders = [providerContracts, providerSupportRequests];

export const educationAndWorkRosters: readonly Roster[] = [...ofPersons, ...ofEmployers, ...ofProviders];
