import type { City } from '#declarations';
import { facts, procedureFor, procedures, rosters, selfCheck, topics, tradeTerms } from '#law';
import { warningSigns } from './amounts/warnings.ts';
import { counties } from './counties.ts';
import { offers } from './offers.ts';
import { treasury } from './treasury.ts';

export const daqing: City = {
  id: 'daqing',
  name: { zh: '大庆市', en: 'Daqing' },
  code: '230600',
  counties,
  facts,
  offers,
  rosters,
  procedures,
  procedureFor,
  treasury,
  warningSigns,
  selfCheck,
  topics,
  tradeTerms,
};
