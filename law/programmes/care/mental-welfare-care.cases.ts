import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { mentalWelfareCare } from './mental-welfare-care.ts';

export default cases({
  of: mentalWelfareCare,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    disabilityCategory: 'mental',
    intellectualOrMental: true,
    mentalCareAdvised: true,
    supportedInInstitution: false,
    hasSupporters: true,
    'enrolled.dibao': true,
    'enrolled.sunshine-home': false,
    'enrolled.mental-community-rehabilitation': false,
  },
  rows: [
    ['in dibao: 90 days at 100', '2024-08', {}, { amount: yuan(9000), quantity: 90 }],
    [
      'destitute and at home',
      '2024-08',
      { 'enrolled.dibao': false, 'enrolled.tekun-support': true },
      yuan(9000),
    ],
    [
      'destitute and in an institution, which already cares',
      '2024-08',
      { 'enrolled.tekun-support': true, supportedInInstitution: true },
      'not-entitled',
    ],
    ['not poor, but alone', '2024-08', { 'enrolled.dibao': false, hasSupporters: false }, yuan(9000)],
    ['neither', '2024-08', { 'enrolled.dibao': false }, 'not-entitled'],
    ['an intellectual disability', '2024-08', { disabilityCategory: 'intellectual' }, 'not-entitled'],
    ['one of several is mental', '2024-08', { disabilityCategory: 'multiple' }, yuan(9000)],
    ['the hospital does not advise it', '2024-08', { mentalCareAdvised: false }, 'not-entitled'],
    ['the opinion is not known', '2024-08', { mentalCareAdvised: undefined }, 'undecided'],
    ['Sunshine Home already cares', '2024-08', { 'enrolled.sunshine-home': true }, 'not-entitled'],
    [
      'in community rehabilitation',
      '2024-08',
      { 'enrolled.mental-community-rehabilitation': true },
      'not-entitled',
    ],
    ['the first month', '2022-06', {}, yuan(9000)],
    ['the month before', '2022-05', {}, 'not-entitled'],
  ],
});
