import type { City } from '#declarations';
import { facts, rosters, topics, tradeTerms } from '#law';
import { counties } from './counties.ts';
import { offers } from './offers.ts';

export const daqing: City = {
  id: 'daqing',
  name: { zh: '大庆市', en: 'Daqing' },
  code: '230600',
  counties,
  facts,
  offers,
  rosters,
  topics,
  tradeTerms,
};
