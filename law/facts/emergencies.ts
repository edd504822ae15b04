/** Public emergencies, life without a roof, and the danger of falling back into poverty. Villages, shelters and rural revitalisation report it. */
import { choice, yesNo } from '#policy';

export const emergencyFacts = {
  emergency: choice(
    { zh: '受影响的突发公共事件', en: 'Public emergency that affects the person' },
    {
      none: { zh: '无', en: 'None' },
      epidemic: { zh: '重大疫情', en: 'Epidemic' },
      disaster: { zh: '自然灾害', en: 'Natural disaster' },
      accident: { zh: '事故灾难', en: 'Major accident' },
    },
  ),
  emergencyNeed: choice(
    { zh: '突发事件中的急需', en: 'What is needed at once in the emergency' },
    {
      none: { zh: '无', en: 'Nothing' },
      living: { zh: '基本生活', en: 'Basic living' },
      medical: { zh: '就医用药', en: 'Doctor and medicine' },
      both: { zh: '基本生活和就医用药', en: 'Both' },
    },
  ),
  isolatedAtHome: yesNo({ zh: '因突发事件居家隔离', en: 'Isolated at home because of the emergency' }),
  guardianUnable: yesNo({
    zh: '监护人暂时无法履行监护职责',
    en: 'The guardian cannot act for the time being',
  }),
  leftWithoutCare: yesNo({ zh: '处于无人照料状态', en: 'Left without anybody to care' }),
} as const;

const special = { privacy: 'special' } as const;

export const shelterFacts = {
  inShelter: yesNo({ zh: '正由救助管理机构救助', en: 'Is in the care of a shelter' }, special),
  unableToProvide: yesNo(
    { zh: '自身无力解决食宿', en: 'Cannot find food and lodging without help' },
    special,
  ),
  relativesToTurnTo: yesNo({ zh: '有亲友可以投靠', en: 'Has relatives or friends to turn to' }, special),
  disabilitySeenAtShelter: yesNo(
    { zh: '入站时发现残疾（尚未评定）', en: 'A disability was seen on admission, not yet assessed' },
    special,
  ),
} as const;

const ofHousehold = { of: 'household' } as const;

export const relapseFacts = {
  relapseRisk: choice(
    { zh: '防止返贫监测对象类别', en: 'Why the household is watched for a fall back into poverty' },
    {
      none: { zh: '未列入监测', en: 'Not watched' },
      unstable: { zh: '脱贫不稳定户', en: 'Out of poverty, not stable' },
      marginal: { zh: '边缘易致贫户', en: 'On the margin of poverty' },
      sudden: { zh: '突发严重困难户', en: 'In sudden and serious difficulty' },
    },
    ofHousehold,
  ),
  relapseRiskGone: yesNo({ zh: '返贫风险已消除', en: 'The risk has been removed' }, ofHousehold),
} as const;
