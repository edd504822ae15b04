/** Signs that a family may fall back into poverty, with the lines from which the city looks closer. */
import { type Fen, yuan } from '#kernel';
import { carerLost } from '#law/warnings/carer-lost';
import { deathInHousehold } from '#law/warnings/death-in-household';
import { disaster } from '#law/warnings/disaster';
import { incomeNearLine } from '#law/warnings/income-near-line';
import { suddenIllness } from '#law/warnings/sudden-illness';
import { type Offer, offer } from '#policy';
import { assumed } from './dated.ts';

export const warningSigns: readonly Offer[] = [
  offer(incomeNearLine, { line: [assumed<Fen>('2021-05', yuan(500)), assumed<Fen>('2024-01', yuan(640))] }),
  offer(suddenIllness, { bill: [assumed<Fen>('2021-05', yuan(2000))] }),
  offer(carerLost, {}),
  offer(deathInHousehold, {}),
  offer(disaster, {}),
];
