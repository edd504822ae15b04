/** Round amounts of an example city for emergencies, rights, travel, sport and veterans. */
import { yuan } from '#kernel';
import { type Offer, offer } from '#policy';
import { always, inYuan, percent, units } from './example-amounts.ts';
import { exampleServiceOffers } from './example-service-offers.ts';
import { homelessRelief } from './programmes/assistance/homeless-relief.ts';
import { emergencyRelief } from './programmes/emergencies/emergency-relief.ts';
import { isolationVisits } from './programmes/emergencies/isolation-visits.ts';
import { temporaryCare } from './programmes/emergencies/temporary-care.ts';
import { commercialInsurance } from './programmes/insurance/commercial-insurance.ts';
import { rehabilitationItemsInInsurance } from './programmes/insurance/rehabilitation-items.ts';
import { listedAppRelief } from './programmes/relief/listed-app-relief.ts';
import { disabilityCertificate } from './programmes/rights/disability-certificate.ts';
import { legalAid } from './programmes/rights/legal-aid.ts';
import { legalRelief } from './programmes/rights/legal-relief.ts';
import { athletesReward } from './programmes/sport/athletes-reward.ts';
import { coachesReward } from './programmes/sport/coaches-reward.ts';
import { halfFare } from './programmes/travel/half-fare.ts';
import { railAndAirPriority } from './programmes/travel/rail-and-air-priority.ts';
import { serviceDogAccess } from './programmes/travel/service-dog-access.ts';
import { travelWithDevices } from './programmes/travel/travel-with-devices.ts';
import { veteranCareAllowance } from './programmes/veterans/veteran-care-allowance.ts';
import { byMilitaryGrade, veteranPension } from './programmes/veterans/veteran-pension.ts';
import { veteranPriority } from './programmes/veterans/veteran-priority.ts';

/** So much less with each grade. */
const falling = (first: number, step: number, grades: number) =>
  always(byMilitaryGrade(Array.from({ length: grades }, (_, at) => yuan(first - step * at))));

export const exampleRightsOffers: readonly Offer[] = [
  ...exampleServiceOffers,
  offer(emergencyRelief, {
    byNeed: always({ none: yuan(0), living: yuan(500), medical: yuan(800), both: yuan(1200) }),
  }),
  offer(isolationVisits, { visits: units(10) }),
  offer(temporaryCare, { days: units(31) }),
  offer(homelessRelief, { days: units(10) }),
  offer(rehabilitationItemsInInsurance, {
    residentsShare: percent(50),
    employeesShare: percent(70),
    ceiling: inYuan(2000),
  }),
  offer(commercialInsurance, { policies: units(1) }),
  offer(listedAppRelief, { gigabytes: units(5) }),
  offer(disabilityCertificate, { certificates: units(1) }),
  offer(legalAid, { matters: units(1) }),
  offer(legalRelief, { matters: units(1) }),
  offer(railAndAirPriority, {}),
  offer(halfFare, {}),
  offer(travelWithDevices, {}),
  offer(serviceDogAccess, {}),
  offer(athletesReward, {
    firstPlace: always({
      none: yuan(0),
      paralympics: yuan(200_000),
      asian: yuan(100_000),
      national: yuan(50_000),
      provincial: yuan(5000),
    }),
    placeShare: always({ none: 0, first: 10_000, second: 6000, third: 4000 }),
  }),
  offer(coachesReward, { part: percent(50) }),
  offer(veteranPriority, {}),
  offer(veteranPension, {
    inWar: falling(8000, 700, 10),
    onDuty: falling(7600, 700, 10),
    byIllness: falling(7000, 700, 6),
  }),
  offer(veteranCareAllowance, {
    localMonthlyWage: inYuan(6000),
    heaviest: percent(50),
    heavy: percent(40),
    byIllness: percent(30),
  }),
];
