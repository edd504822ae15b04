/** Those who care at home, and what eases their and the person's days. */
import { choice, wholeNumber, yesNo } from '#policy';

const year = (zh: string, en: string) => yesNo({ zh: `今年已${zh}`, en: `${en} this year` });

export const familySupportFacts = {
  caresAtHomeFor: choice(
    { zh: '在家照护的对象', en: 'Whom the person cares for at home' },
    {
      none: { zh: '不是家庭照护者', en: 'Nobody' },
      severe: { zh: '重度残疾人', en: 'A severely disabled person' },
      mental: { zh: '精神障碍患者', en: 'A person with a mental illness' },
      child: { zh: '残疾儿童', en: 'A disabled child' },
    },
  ),
  respiteDaysUsed: wholeNumber(
    { zh: '今年已用喘息服务天数', en: 'Days of respite used this year' },
    { of: 'household', most: 366 },
  ),
  socialWorkNeed: choice(
    { zh: '评估需要的社会工作服务', en: 'Social work found needed' },
    {
      none: { zh: '无', en: 'None' },
      case: { zh: '个案服务', en: 'Case work' },
      group: { zh: '小组和支持网络', en: 'A group and a support network' },
    },
  ),
  socialWorkConsent: yesNo({ zh: '同意接受社会工作服务', en: 'Consents to social work' }),
  wantsFiveOnes: yesNo({ zh: '有“五个一”文化服务需求', en: 'Wants the five cultural activities' }),
  readBookThisYear: year('读一本书', 'Has read a book'),
  sawFilmThisYear: year('看一次电影', 'Has seen a film'),
  visitedParkThisYear: year('游一次园', 'Has visited a park'),
  sawExhibitionThisYear: year('参观一次展览', 'Has seen an exhibition'),
  joinedActivityThisYear: year('参加一次文化活动', 'Has joined a cultural activity'),
} as const;
