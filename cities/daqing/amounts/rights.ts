/** Emergencies, rights, travel, sport and veterans. Many are rights without money: there only how often or how much is the city's to set. */
import { type Fen, yuan } from '#kernel';
import { veteransRegulation } from '#law/bases-rights';
import { homelessRelief } from '#law/programmes/assistance/homeless-relief';
import { relapsePrevention } from '#law/programmes/assistance/relapse-prevention';
import { emergencyRelief } from '#law/programmes/emergencies/emergency-relief';
import { isolationVisits } from '#law/programmes/emergencies/isolation-visits';
import { temporaryCare } from '#law/programmes/emergencies/temporary-care';
import { businessOwnerInsuranceSubsidy } from '#law/programmes/insurance/business-owner-insurance-subsidy';
import { commercialInsurance } from '#law/programmes/insurance/commercial-insurance';
import { rehabilitationItemsInInsurance } from '#law/programmes/insurance/rehabilitation-items';
import { listedAppRelief } from '#law/programmes/relief/listed-app-relief';
import { disabilityCertificate } from '#law/programmes/rights/disability-certificate';
import { legalAid } from '#law/programmes/rights/legal-aid';
import { legalRelief } from '#law/programmes/rights/legal-relief';
import { athletesReward } from '#law/programmes/sport/athletes-reward';
import { coachesReward } from '#law/programmes/sport/coaches-reward';
import { halfFare } from '#law/programmes/travel/half-fare';
import { railAndAirPriority } from '#law/programmes/travel/rail-and-air-priority';
import { serviceDogAccess } from '#law/programmes/travel/service-dog-access';
import { travelWithDevices } from '#law/programmes/travel/travel-with-devices';
import { veteranCareAllowance } from '#law/programmes/veterans/veteran-care-allowance';
import { byMilitaryGrade, veteranPension } from '#law/programmes/veterans/veteran-pension';
import { veteranPriority } from '#law/programmes/veterans/veteran-priority';
import { type Dated, type Offer, offer } from '#policy';
import { assumed } from './dated.ts';

/** Set by the nation; from memory. */
const national = <V>(value: Dated<V>['value']): readonly Dated<V>[] => [
  { from: '2004-10', value, layer: 'nation', basis: veteransRegulation, state: 'assumed' },
];
const pension = (amounts: readonly number[]) => national(byMilitaryGrade(amounts.map(yuan)));

const assistance: readonly Offer[] = [
  offer(emergencyRelief, {
    byNeed: [assumed('2018-02', { none: yuan(0), living: yuan(500), medical: yuan(1000), both: yuan(1500) })],
  }),
  offer(isolationVisits, { visits: [assumed<number>('2021-01', 8)] }),
  offer(temporaryCare, { days: [assumed<number>('2021-01', 31)] }),
  offer(homelessRelief, { days: [assumed<number>('2003-08', 10)] }),
  offer(relapsePrevention, { measures: [assumed<number>('2020-03', 2)] }),
];

const insurance: readonly Offer[] = [
  offer(businessOwnerInsuranceSubsidy, {
    share: [assumed<number>('2018-01', 50_00)],
    ceiling: [assumed<Fen>('2018-01', yuan(4000))],
  }),
  offer(rehabilitationItemsInInsurance, {
    residentsShare: [assumed<number>('2011-01', 50_00)],
    employeesShare: [assumed<number>('2011-01', 70_00)],
    ceiling: [assumed<Fen>('2011-01', yuan(3000))],
  }),
  offer(commercialInsurance, { policies: [assumed<number>('2021-01', 1)] }),
];

const rights: readonly Offer[] = [
  offer(listedAppRelief, { gigabytes: [assumed<number>('2021-01', 5)] }),
  offer(disabilityCertificate, { certificates: [assumed<number>('2011-05', 1)] }),
  offer(legalAid, { matters: [assumed<number>('2003-09', 1)] }),
  offer(legalRelief, { matters: [assumed<number>('2014-01', 1)] }),
  offer(railAndAirPriority, {}),
  offer(halfFare, {}),
  offer(travelWithDevices, {}),
  offer(serviceDogAccess, {}),
];

const sport: readonly Offer[] = [
  offer(athletesReward, {
    firstPlace: [
      assumed('2022-06', {
        none: yuan(0),
        paralympics: yuan(100_000),
        asian: yuan(50_000),
        national: yuan(20_000),
        provincial: yuan(3000),
      }),
    ],
    placeShare: [assumed('2022-06', { none: 0, first: 100_00, second: 60_00, third: 40_00 })],
  }),
  offer(coachesReward, { part: [assumed<number>('2022-06', 50_00)] }),
];

const veterans: readonly Offer[] = [
  offer(veteranPriority, {}),
  offer(veteranPension, {
    inWar: pension([8800, 8000, 7000, 5700, 4500, 3500, 2600, 1700, 1400, 1000]),
    onDuty: pension([8500, 7600, 6600, 5200, 4000, 3300, 2400, 1600, 1300, 900]),
    byIllness: pension([8200, 7200, 6100, 4700, 3800, 3000]),
  }),
  offer(veteranCareAllowance, {
    localMonthlyWage: [assumed<Fen>('2004-10', yuan(3000)), assumed<Fen>('2021-01', yuan(6500))],
    heaviest: national<number>(50_00),
    heavy: national<number>(40_00),
    byIllness: national<number>(30_00),
  }),
];

export const rightsOffers: readonly Offer[] = [...assistance, ...insurance, ...rights, ...sport, ...veterans];
