import { areaMap, type Html, money, section } from '../../components/index.ts';
import { words } from './month.words.ts';
import { monthPath } from './month-paths.ts';
import type { MonthPlace } from './month-place.ts';
import type { CountyMonth, MonthView } from './month-view.ts';

/** Map and table side by side; nothing when the page speaks of one county alone. */
export function countyPart({ language, county, outlines }: MonthPlace, view: MonthView): Html | '' {
  const { counties, month, scope, moment } = view;
  if (county || counties.length < 2) return '';
  const say = words[language];
  const name = ({ name: text }: CountyMonth) => text[language];
  const sorted = counties.toSorted((a, b) => b.totals.amount - a.totals.amount);
  return section({
    title: say.county,
    body: areaMap({
      language,
      outlines,
      id: 'counties',
      title: say.due,
      summary: say.countySummary(name(sorted[0]!), name(sorted.at(-1)!)),
      note: say.note(scope[language], moment),
      valueHeading: say.due,
      format: money,
      areas: counties.map((one) => ({
        code: one.code,
        name: name(one),
        label: shortName(name(one)),
        value: one.totals.amount,
        href: monthPath(month, one.code),
      })),
    }),
  });
}

const peoples =
  '(?:(?:蒙古|达斡尔|鄂温克|鄂伦春|朝鲜|哈萨克|柯尔克孜|土家|布依|纳西|傈僳|拉祜|哈尼|仡佬|毛南|仫佬|撒拉|保安|东乡|裕固|锡伯|塔吉克|[满回苗彝壮侗瑶白藏土羌畲黎傣水佤])族)';
const endingZh = new RegExp(`(?:${peoples}*自治县|区|县|市)$`);
const endingEn = / (?:\w+ Autonomous )?(?:District|County|City)$/;

/** As it stands on a map: 萨尔图, 杜尔伯特, Sartu. */
export const shortName = (name: string): string => name.replace(endingZh, '').replace(endingEn, '') || name;
