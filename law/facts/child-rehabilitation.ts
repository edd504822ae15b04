/** Rehabilitation of children. The list of assessed children and the hospital bills give it. */
import { choice, moneyFact, wholeNumber, yesNo } from '#policy';

const special = { privacy: 'special' } as const;

export const childRehabilitationFacts = {
  /** A child need not wait for a certificate: the diagnosis of a designated hospital is enough. */
  diagnosedByHospital: yesNo(
    {
      zh: '经定点医疗机构诊断有康复需求',
      en: 'Diagnosed by a designated hospital as in need of rehabilitation',
    },
    special,
  ),
  /** Unknown until the child was assessed, so that unassessed children are asked after and not refused. */
  trainingIndication: choice(
    { zh: '康复训练适应类别', en: 'Kind of training that suits the child' },
    {
      none: { zh: '不适合训练', en: 'No training' },
      visual: { zh: '视力', en: 'Visual' },
      'hearing-speech': { zh: '听力言语', en: 'Hearing and speech' },
      physical: { zh: '肢体', en: 'Physical' },
      intellectual: { zh: '智力', en: 'Intellectual' },
      autism: { zh: '孤独症', en: 'Autism' },
    },
    special,
  ),
  residencePermit: yesNo(
    { zh: '持有本市居住证', en: 'Holds a residence permit of the city' },
    { privacy: 'plain' },
  ),
  trainingPlace: choice(
    { zh: '康复训练地点', en: 'Where the child trains' },
    {
      none: { zh: '未在训', en: 'Does not train' },
      city: { zh: '本市', en: 'In the city' },
      elsewhere: { zh: '外地', en: 'In another place' },
    },
    special,
  ),
  daysTrainedElsewhere: wholeNumber(
    { zh: '当月外地康复训练天数', en: 'Days trained in another place this month' },
    { ...special, most: 31 },
  ),
  /** Of the month, after basic and critical-illness insurance; part of the bill that medical assistance sees. */
  surgeryBill: moneyFact(
    { zh: '康复手术费用（医保报销后，当月）', en: 'Bill for rehabilitative surgery left open by insurance' },
    { ...special, most: 100_000_000 },
  ),
} as const;
