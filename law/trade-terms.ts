/** What the terms of this law mean in plain words. Explanations, not definitions: those stand in definitions.ts and hardship.ts. */
import type { TradeTerm } from '#declarations';

type Named = string | readonly [string, ...string[]];

const all = (names: Named): readonly [string, ...string[]] => (typeof names === 'string' ? [names] : names);
const explained = (zh: Named, en: Named, means: TradeTerm['means']): TradeTerm => ({
  names: { zh: all(zh), en: all(en) },
  means,
});

export const tradeTerms: readonly TradeTerm[] = [
  explained(['低保', '最低生活保障'], ['Dibao', 'minimum living guarantee'], {
    zh: '家里每人每月的钱不够最低标准，政府按月补上差的部分。',
    en: 'Where a household has less than the least amount for each member, the government pays the difference every month.',
  }),
  explained(['低保边缘', '最低生活保障边缘'], 'on the margin of', {
    zh: '家里的钱比低保标准多一点，日子仍然困难。',
    en: 'A household with a little more than the minimum living guarantee, and still in need.',
  }),
  explained('单人户', 'as a single person', {
    zh: '家里不够低保条件，本人可以单独按一户申请。',
    en: 'Where the household itself does not qualify, one person may be counted as a household alone.',
  }),
  explained('低收入人口', 'low-income', {
    zh: '经民政部门核对，家里的钱少，列入名单经常关心的人。',
    en: 'People whose means were checked and found low, and whom civil affairs keeps in view.',
  }),
  explained('特困', 'destitute', {
    zh: '不能工作、没有收入、也没有人能养活的人，由政府供养。',
    en: 'Somebody who cannot work, has no income and nobody to live on; the government provides.',
  }),
  explained('渐退期', 'grace period', {
    zh: '找到工作后，低保不马上停，再发一段时间。',
    en: 'After somebody finds work the guarantee goes on for a time.',
  }),
  explained(
    ['残疾等级', '残疾评定'],
    ['grade of disability', 'the disability is of grade', 'disability assessment'],
    {
      zh: '医生评定的轻重程度。一级最重，四级最轻。',
      en: 'How severe a disability is, as doctors find. Grade 1 is the most severe, grade 4 the least.',
    },
  ),
  explained('重度残疾', 'severe disability', {
    zh: '残疾等级是一级或二级。',
    en: 'A disability of grade 1 or 2.',
  }),
  explained(['残疾类别', '多重残疾'], ['category of disability', 'multiple disabilities'], {
    zh: '视力、听力、言语、肢体、智力、精神六类。有两类以上叫多重残疾。',
    en: 'Sight, hearing, speech, physical, intellectual or mental. Two or more together are called multiple.',
  }),
  explained('残疾人证', 'disability certificate', {
    zh: '残联发的证，写着是哪一类、哪一级。过期要换。',
    en: 'The federation issues it. It says which category and grade. It expires and must be renewed.',
  }),
  explained('户籍', 'household registration', {
    zh: '户口登记在哪里。住在哪里不算。',
    en: 'Where the household is registered, which need not be where you live.',
  }),
  explained('居住证', 'residence permit', {
    zh: '户口不在本市的人，住满一段时间可以办的证。',
    en: 'A card for people who live here and are registered elsewhere.',
  }),
  explained('公示', 'posted in the village', {
    zh: '把名单贴出来，请大家看。有不对的可以提出来。',
    en: 'The list is put up for all to see, so that mistakes can be told.',
  }),
  explained('长期照护', ['long-term care', 'needs care', 'need of care'], {
    zh: '六个月以上，每天要人帮忙吃饭、穿衣、走动。',
    en: 'Help with eating, dressing or moving every day for six months or more.',
  }),
  explained(['半失能', '失能'], ['Dependent', 'dependency'], {
    zh: '老人自己做不了日常的事，叫失能。只能做一部分，叫半失能。',
    en: 'An old person who cannot, or can only in part, do the things of every day alone.',
  }),
  explained('生活自理能力', 'self-care', {
    zh: '自己吃饭、穿衣、上厕所、走动的能力。',
    en: 'Being able to eat, dress, wash and move by oneself.',
  }),
  explained(['法定义务人', '义务人'], ['a duty and the means to support', 'duty to support'], {
    zh: '法律规定应当养活您的人，比如父母、子女、丈夫或妻子。',
    en: 'Those who by law must support somebody: parents, children, husband or wife.',
  }),
  explained('事实无人抚养儿童', 'child whom in fact nobody raises', {
    zh: '父母还在，但不能或不管，实际没有人养的孩子。',
    en: 'A child whose parents live and cannot or do not raise it.',
  }),
  explained('工伤', 'work injury', {
    zh: '上班时因为工作受的伤。',
    en: 'An injury that came from work.',
  }),
  explained(['公益性岗位'], 'public-welfare post', {
    zh: '政府出钱安排的工作，给不容易找到工作的人。',
    en: 'A job that the government pays for, for people who find none.',
  }),
  explained('就业困难人员', 'difficulty in finding work', {
    zh: '经人社部门认定、很难找到工作的人。',
    en: 'Somebody whom human resources has confirmed as finding it hard to get work.',
  }),
  explained('就业年龄段', 'of working age', {
    zh: '十六岁到五十九岁。',
    en: 'From 16 to 59.',
  }),
  explained('灵活就业', 'flexible work', {
    zh: '没有固定单位，自己干活挣钱。',
    en: 'Working without a fixed employer.',
  }),
  explained('市场主体', 'business', {
    zh: '在市场监管部门登记的店、公司、合作社。',
    en: 'A shop, company or cooperative that is registered.',
  }),
  explained('失业登记', 'Registered as unemployed', {
    zh: '没有工作时，到人社部门做的登记。',
    en: 'What human resources notes down when somebody is out of work.',
  }),
  explained('就业见习', 'internship', {
    zh: '到单位边学边干一段时间，有补贴。',
    en: 'Learning at work for a time.',
  }),
  explained(['托养', '寄宿托养', '日间照料'], 'entrusted care', {
    zh: '请机构照顾，可以住在那里，可以白天去，也可以上门。',
    en: 'Care by an institution: living there, during the day, or at home.',
  }),
  explained(['辅助器具', '辅具'], 'assistive device', {
    zh: '帮助生活的器具，比如轮椅、助听器、盲杖、假肢。',
    en: 'Things that help: a wheelchair, a hearing aid, a cane, an artificial limb.',
  }),
  explained('适配', 'fitting', {
    zh: '先量好、试好，再配合适的。',
    en: 'Measured and tried until it suits.',
  }),
  explained('矫形器', 'Orthosis', {
    zh: '戴在身上、扶正手脚或腰背的器具。',
    en: 'Worn on the body to hold a limb or the back straight.',
  }),
  explained('无障碍改造', ['home modification', 'changes to the home'], {
    zh: '把家里改得好走、好用，比如加扶手、修坡道。',
    en: 'Changing a home so that it can be used, with rails and ramps.',
  }),
  explained('康复训练', ['rehabilitation training', 'training that suits'], {
    zh: '在老师帮助下练习走路、说话、自理。',
    en: 'Practising to walk, talk or do for oneself, with help.',
  }),
  explained('定点', 'designated', {
    zh: '政府选定的医院或机构，在那里花的钱才算。',
    en: 'A hospital or institution that the government has named.',
  }),
  explained('手术适应指征', 'surgery is indicated', {
    zh: '医生写的意见：可以做这个手术。',
    en: 'A doctor says that the operation is right for you.',
  }),
  explained(['公租房', '公共租赁住房', '配租'], 'public rental housing', {
    zh: '政府便宜租给困难家庭的房子。',
    en: 'Homes that the government lets at a low rent.',
  }),
  explained('轮候', 'is waiting', {
    zh: '已经申请，正在排队等房子。',
    en: 'Has applied and stands in line for a home.',
  }),
  explained(['危房', '住房鉴定', '安全鉴定'], ['dangerous', 'Safety of the house'], {
    zh: '专门的人看过房子。C级是一部分危险，D级是整座危险。',
    en: 'A house that was inspected: C is partly dangerous, D wholly.',
  }),
  explained(['医保', '基本医疗保险'], ['medical insurance', 'after insurance'], {
    zh: '看病时可以报一部分钱的保险。',
    en: 'Insurance that pays a part of the bill when you are ill.',
  }),
  explained('政策范围内', 'covered costs', {
    zh: '医保规定可以报的药和治疗。',
    en: 'The drugs and treatments that the insurance counts.',
  }),
  explained(['职工养老保险', '居民养老保险', '基本养老保险'], ['pension insurance', 'basic pension'], {
    zh: '年轻时交钱，老了按月领钱。在单位上班交职工的，其他人交居民的。',
    en: 'You pay when young and are paid every month when old.',
  }),
  explained('代缴', 'premium paid', {
    zh: '政府替您交这笔钱。',
    en: 'The government pays it for you.',
  }),
  explained('就高', 'the higher', {
    zh: '两项里只发钱多的那一项。',
    en: 'Of two benefits only the larger is paid.',
  }),
  explained('委托书', 'letter of authority', {
    zh: '您写的纸，说请谁替您办。',
    en: 'A paper in which you say who acts for you.',
  }),
  explained(['暂定'], 'assumed', {
    zh: '这个数还没有最后定，可能会变。',
    en: 'The figure is not final yet and may change.',
  }),
];
