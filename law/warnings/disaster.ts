import { warningSign } from '#declarations';
import { all, condition, oneOf } from '#policy';
import { relapseWatch as basis, clause } from '../bases.ts';
import { facts } from '../facts.ts';
import { lately, watched } from './signs.ts';

export const disaster = warningSign({
  id: 'disaster',
  title: { zh: '灾害或意外事故', en: 'Disaster or accident' },
  parameters: {},
  editions: () => [
    {
      from: '2021-05',
      basis: clause(basis, '二'),
      state: 'assumed',
      conditions: [
        condition(
          {
            zh: '家庭近三个月内遭遇火灾等灾害或意外事故',
            en: 'a fire, another disaster or an accident befell the household within the last three months',
          },
          all(oneOf(facts.hardshipEvent, 'fire', 'accident'), lately(facts.hardshipEventOn)),
        ),
        ...watched,
      ],
    },
  ],
  keeps: ['S1.1-01', 'S1.1-03'],
});
