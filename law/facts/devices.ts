/** Assistive devices: what was found needed and what was handed out from any source. Two lists of the federation give it. */
import { choice, dayFact, moneyFact } from '#policy';

/** The basic classes of GB/T 16432 that the city subsidises (assumed list). */
export const deviceClasses = {
  wheelchair: { zh: '轮椅', en: 'Wheelchair' },
  'hearing-aid': { zh: '助听器', en: 'Hearing aid' },
  prosthesis: { zh: '假肢', en: 'Prosthesis' },
  orthosis: { zh: '矫形器', en: 'Orthosis' },
  'white-cane': { zh: '盲杖', en: 'White cane' },
  'walking-aid': { zh: '助行器具', en: 'Walking aid' },
  'visual-aid': { zh: '助视器', en: 'Low-vision aid' },
  'care-bed': { zh: '护理床', en: 'Care bed' },
} as const;

const last = (zh: string, en: string) =>
  dayFact({ zh: `最近一次配发${zh}日期`, en: `${en} last handed out, from any source` });

export const deviceFacts = {
  deviceNeeded: choice(
    { zh: '评估需要的辅助器具', en: 'Device found needed' },
    { none: { zh: '无', en: 'None' }, ...deviceClasses },
  ),
  /** By the quotation that comes with the assessment. */
  devicePrice: moneyFact({ zh: '辅助器具价格', en: 'Price of the device' }, { most: 20_000_000 }),
  lastWheelchairOn: last('轮椅', 'Wheelchair'),
  lastHearingAidOn: last('助听器', 'Hearing aid'),
  lastProsthesisOn: last('假肢', 'Prosthesis'),
  lastOrthosisOn: last('矫形器', 'Orthosis'),
  lastWhiteCaneOn: last('盲杖', 'White cane'),
  lastWalkingAidOn: last('助行器具', 'Walking aid'),
  lastVisualAidOn: last('助视器', 'Low-vision aid'),
  lastCareBedOn: last('护理床', 'Care bed'),
} as const;
