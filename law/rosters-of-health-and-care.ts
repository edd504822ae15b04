/** The lists on device projects, rehabilitation, health and help for families. */
import type { Roster } from '#declarations';
import { familyCarers } from './rosters/care/family-carers.ts';
import { respiteBookings } from './rosters/care/respite-bookings.ts';
import { socialWorkCases } from './rosters/care/social-work-cases.ts';
import { fiveOnesRecord } from './rosters/culture/five-ones-record.ts';
import { deviceLoans } from './rosters/devices/device-loans.ts';
import { deviceTours } from './rosters/devices/device-tours.ts';
import { fukangProject } from './rosters/devices/fukang-project.ts';
import { loveAidProject } from './rosters/devices/love-aid.ts';
import { schoolDevices } from './rosters/devices/school-devices.ts';
import { earlyScreening } from './rosters/health/early-screening.ts';
import { familyDoctorContracts } from './rosters/health/family-doctor-contracts.ts';
import { healthServices } from './rosters/health/health-services.ts';
import { mentalHealthRegister } from './rosters/health/mental-health-register.ts';
import { rehabilitationNeeds } from './rosters/rehabilitation/rehabilitation-needs.ts';

export const healthAndCareRosters: readonly Roster[] = [
  deviceTours,
  schoolDevices,
  deviceLoans,
  fukangProject,
  loveAidProject,
  rehabilitationNeeds,
  mentalHealthRegister,
  familyDoctorContracts,
  earlyScreening,
  healthServices,
  familyCarers,
  respiteBookings,
  socialWorkCases,
  fiveOnesRecord,
];
