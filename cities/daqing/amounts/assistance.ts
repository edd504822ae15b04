/** Social assistance and the two subsidies. Only the provincial floors of 2016 were seen at a source; the city confirms the rest. */
import { type Fen, yuan } from '#kernel';
import { motorWheelchairs, tekunOpinions } from '#law/bases';
import { assessmentFeeSubsidy } from '#law/programmes/assistance/assessment-fee-subsidy';
import { dibao } from '#law/programmes/assistance/dibao';
import { dibaoGracePeriod } from '#law/programmes/assistance/dibao-grace-period';
import { dibaoSinglePerson } from '#law/programmes/assistance/dibao-single-person';
import { dibaoSupplement } from '#law/programmes/assistance/dibao-supplement';
import { elderlyNursingSubsidy } from '#law/programmes/assistance/elderly-nursing-subsidy';
import { employmentCostDeduction } from '#law/programmes/assistance/employment-cost-deduction';
import { livingSubsidy } from '#law/programmes/assistance/living-subsidy';
import { livingSubsidyExtension } from '#law/programmes/assistance/living-subsidy-extension';
import { medicalAssistance } from '#law/programmes/assistance/medical-assistance';
import { nursingSubsidy } from '#law/programmes/assistance/nursing-subsidy';
import { orphanAllowance } from '#law/programmes/assistance/orphan-allowance';
import { tekunSupport } from '#law/programmes/assistance/tekun-support';
import { temporaryRelief } from '#law/programmes/assistance/temporary-relief';
import { unattendedChildAllowance } from '#law/programmes/assistance/unattended-child-allowance';
import { wheelchairFuelSubsidy } from '#law/programmes/assistance/wheelchair-fuel-subsidy';
import { halfUpToYuan, type Offer, offer, percentOf } from '#policy';
import { twoSubsidiesInProvince } from '../bases.ts';
import { assumed, assumedIn, floor, madeKnown } from './dated.ts';

const { urbanStandard, ruralStandard } = dibao.terms;
const inProvince = { basis: twoSubsidiesInProvince, state: 'confirmed' } as const;
const ofTekun = { basis: tekunOpinions, state: 'assumed' } as const;
const ranghulu = '230604';
const lindian = '230623';
const dorbod = '230624';

export const assistanceOffers: readonly Offer[] = [
  offer(dibao, {
    urbanStandard: [
      assumed<Fen>('2013-01', yuan(480)),
      assumed<Fen>('2016-01', yuan(560)),
      assumed<Fen>('2021-01', yuan(650)),
      assumed<Fen>('2022-01', yuan(680)),
      assumed<Fen>('2023-01', yuan(710)),
      assumed<Fen>('2024-01', yuan(740)),
      assumed<Fen>('2025-01', yuan(770)),
      assumedIn<Fen>(lindian, '2021-01', yuan(620)),
      assumedIn<Fen>(lindian, '2023-01', yuan(680)),
    ],
    ruralStandard: [
      assumed<Fen>('2013-01', yuan(220)),
      assumed<Fen>('2016-01', yuan(320)),
      assumed<Fen>('2021-01', yuan(420)),
      assumed<Fen>('2022-01', yuan(450)),
      assumed<Fen>('2023-01', yuan(480)),
      assumed<Fen>('2024-01', yuan(510)),
      assumed<Fen>('2025-01', yuan(540)),
      assumedIn<Fen>(lindian, '2021-01', yuan(400)),
      assumedIn<Fen>(lindian, '2023-01', yuan(460)),
    ],
  }),
  offer(dibaoSinglePerson, {}),
  offer(dibaoSupplement, {
    urban: [assumed<Fen>('2014-05', percentOf(urbanStandard, 20, halfUpToYuan))],
    rural: [assumed<Fen>('2014-05', percentOf(ruralStandard, 20, halfUpToYuan))],
  }),
  offer(employmentCostDeduction, { most: [assumed<Fen>('2021-07', yuan(300))] }),
  offer(dibaoGracePeriod, {
    months: [assumed<number>('2021-07', 6), assumedIn<number>(dorbod, '2023-01', 12)],
  }),
  offer(tekunSupport, {
    urbanLiving: [
      floor<Fen>('nation', '2016-10', percentOf(urbanStandard, 130, halfUpToYuan), ofTekun),
      assumed<Fen>('2016-10', percentOf(urbanStandard, 130, halfUpToYuan)),
    ],
    ruralLiving: [
      floor<Fen>('nation', '2016-10', percentOf(ruralStandard, 130, halfUpToYuan), ofTekun),
      assumed<Fen>('2016-10', percentOf(ruralStandard, 130, halfUpToYuan)),
    ],
    care: [
      assumed('2016-10', { full: yuan(40), partial: yuan(180), none: yuan(450) }),
      assumed('2022-01', { full: yuan(60), partial: yuan(280), none: yuan(700) }),
    ],
  }),
  offer(temporaryRelief, {
    byEvent: [
      assumed('2014-10', {
        none: yuan(0),
        accident: yuan(2000),
        illness: yuan(3000),
        fire: yuan(3000),
        expense: yuan(1000),
      }),
    ],
  }),
  offer(medicalAssistance, {
    tekunShare: [assumed<number>('2022-01', 100_00)],
    dibaoShare: [assumed<number>('2022-01', 70_00)],
    marginShare: [assumed<number>('2022-01', 60_00)],
    marginThreshold: [assumed<Fen>('2022-01', yuan(2000))],
    yearlyCeiling: [assumed<Fen>('2022-01', yuan(30_000))],
  }),
  offer(livingSubsidy, {
    monthlyAmount: [
      floor<Fen>('province', '2016-01', yuan(80), inProvince),
      assumed<Fen>('2016-01', yuan(80)),
      assumed<Fen>('2021-01', yuan(90)),
      assumed<Fen>('2023-01', yuan(100)),
      madeKnown('2025-03-30', assumed<Fen>('2025-01', yuan(110))),
      assumedIn<Fen>(dorbod, '2024-01', yuan(115)),
    ],
  }),
  offer(livingSubsidyExtension, {
    monthlyAmount: [assumed<Fen>('2023-01', yuan(0)), assumedIn<Fen>(ranghulu, '2023-01', yuan(50))],
  }),
  offer(nursingSubsidy, {
    severe: [
      floor<Fen>('province', '2016-01', yuan(100), inProvince),
      assumed<Fen>('2016-01', yuan(100)),
      assumed<Fen>('2021-01', yuan(110)),
      assumed<Fen>('2023-01', yuan(120)),
      madeKnown('2025-03-30', assumed<Fen>('2025-01', yuan(130))),
    ],
    gradeThree: [assumed<Fen>('2022-01', yuan(60))],
  }),
  offer(elderlyNursingSubsidy, {
    byCapacity: [assumed('2021-01', { unimpaired: yuan(0), semi: yuan(100), lost: yuan(200) })],
  }),
  offer(orphanAllowance, {
    inInstitution: [assumed<Fen>('2010-11', yuan(1000)), assumed<Fen>('2021-01', yuan(1650))],
    inFamily: [assumed<Fen>('2010-11', yuan(600)), assumed<Fen>('2021-01', yuan(1150))],
  }),
  offer(unattendedChildAllowance, {
    monthlyAmount: [assumed<Fen>('2020-01', yuan(950)), assumed<Fen>('2021-01', yuan(1150))],
  }),
  offer(assessmentFeeSubsidy, { most: [assumed<Fen>('2021-01', yuan(150))] }),
  offer(wheelchairFuelSubsidy, {
    perVehicle: [
      { from: '2010-01', value: yuan(260), layer: 'nation', basis: motorWheelchairs, state: 'confirmed' },
    ],
  }),
];
