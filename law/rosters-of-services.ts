/** The lists on rehabilitation, devices, homes, care, work, employers and providers. */
import type { Roster } from '#declarations';
import { entrustedCare } from './rosters/care/entrusted-care.ts';
import { homeModifications } from './rosters/homes/home-modifications.ts';
import { publicRentalApplications } from './rosters/homes/public-rental-applications.ts';
import { ruralHouses } from './rosters/homes/rural-houses.ts';
import { concentratedUnits } from './rosters/organisations/concentrated-units.ts';
import { employerDeclarations } from './rosters/organisations/employer-declarations.ts';
import { providers } from './rosters/organisations/providers.ts';
import { publicPostPremiums } from './rosters/organisations/public-post-premiums.ts';
import { childrenInRehabilitation } from './rosters/rehabilitation/children-in-rehabilitation.ts';
import { devices } from './rosters/rehabilitation/devices.ts';
import { rehabilitationSurgeries } from './rosters/rehabilitation/rehabilitation-surgeries.ts';
import { employmentSupport } from './rosters/work/employment-support.ts';
import { publicWelfarePosts } from './rosters/work/public-welfare-posts.ts';
import { selfEmployed } from './rosters/work/self-employed.ts';
import { students } from './rosters/work/students.ts';
import { trainingCourses } from './rosters/work/training-courses.ts';

const ofPersons = [
  childrenInRehabilitation,
  rehabilitationSurgeries,
  devices,
  entrustedCare,
  publicWelfarePosts,
  employmentSupport,
  selfEmployed,
  students,
  trainingCourses,
];
const ofHouseholds = [homeModifications, ruralHouses, publicRentalApplications];
const ofOrganisations = [employerDeclarations, concentratedUnits, publicPostPremiums, providers];

export const serviceRosters: readonly Roster[] = [...ofPersons, ...ofHouseholds, ...ofOrganisations];
