/** Deeds of the history, said in a line each. */
import type { Text } from '#kernel';
import type { OutreachEvent } from '#outreach';
import type { Policy } from '#policy';
import type { Language } from '../../language.ts';
import { programmeTitle } from '../../programme-title.ts';
import { labelOf } from '../../statement/fact-words.ts';
import { momentOf } from '../office-page.ts';
import type { EventView } from './task-view.ts';

const deeds: Readonly<Record<string, Text>> = {
  opened: { zh: '列入走访', en: 'To be visited' },
  added: { zh: '增加一项', en: 'One more to tell' },
  lapsed: { zh: '不再需要告知', en: 'Nothing to tell any more' },
  applied: { zh: '已申请', en: 'Applied' },
  reached: { zh: '已告知', en: 'Told' },
  declined: { zh: '谢绝', en: 'Declined' },
  'already-covered': { zh: '已有保障', en: 'Covered already' },
  'wrong-data': { zh: '信息有误', en: 'Data is wrong' },
  'not-reached': { zh: '没有见到人', en: 'Nobody was met' },
  'handed-over': { zh: '更换包保联系人', en: 'Handed over' },
  raised: { zh: '发出预警', en: 'Warning raised' },
  'raised-again': { zh: '再次预警', en: 'Raised again' },
  'sign-found': { zh: '出现信号', en: 'A sign shows' },
  'sign-gone': { zh: '信号消失', en: 'A sign is gone' },
  confirmed: { zh: '评估：确认有风险', en: 'Assessed: the risk is there' },
  'no-risk': { zh: '评估：没有风险', en: 'Assessed: no risk' },
  planned: { zh: '安排帮扶或回访', en: 'A measure or visit is planned' },
  followed: { zh: '帮扶或回访已完成', en: 'A measure or visit is done' },
  closed: { zh: '办结', en: 'Closed' },
};

/** Why something ended, and other words kept as codes. */
export const reasonWords: Readonly<Record<string, Text>> = {
  receives: { zh: '已经享受', en: 'receives it now' },
  'in-doubt': { zh: '缺信息，转为待核实', en: 'a fact is missing: in doubt' },
  'not-entitled': { zh: '不再符合条件', en: 'not entitled any more' },
  'risk-gone': { zh: '风险已消除', en: 'the risk is gone' },
  'moved-away': { zh: '已迁出', en: 'moved away' },
  'no-risk': { zh: '没有风险', en: 'no risk' },
  household: { zh: '只此一户', en: 'this household' },
  village: { zh: '整个村（社区）', en: 'the whole village' },
};

type Naming = { readonly policy: Policy; readonly signs: Policy };

const labels: Readonly<Record<string, Text>> = {
  why: { zh: '说明：', en: 'Why: ' },
  because: { zh: '结果：', en: 'Outcome: ' },
  fact: { zh: '有误的信息：', en: 'Wrong: ' },
  next: { zh: '下次走访：', en: 'Next visit: ' },
  to: { zh: '新联系人：', en: 'To: ' },
  from: { zh: '自：', en: 'From: ' },
  whole: { zh: '范围：', en: 'What: ' },
  said: { zh: '内容：', en: 'What: ' },
  due: { zh: '应在此前：', en: 'By: ' },
  found: { zh: '情况：', en: 'Found: ' },
};

export function eventView(
  { at, by, deed, programme, details }: OutreachEvent,
  language: Language,
  { policy, signs }: Naming,
): EventView {
  const named = (id: string) =>
    programmeTitle({ programmes: [...policy.programmes, ...signs.programmes] }, id);
  const about = programme ?? (typeof details['sign'] === 'string' ? details['sign'] : undefined);
  const title = deeds[deed] ?? { zh: deed, en: deed };
  return {
    when: momentOf(at),
    by,
    title: about ? { zh: `${title.zh}：${named(about).zh}`, en: `${title.en}: ${named(about).en}` } : title,
    details: Object.entries(details).flatMap(([key, value]) => {
      const label = labels[key];
      if (!label) return [];
      const said =
        key === 'fact'
          ? labelOf(policy, String(value))
          : (reasonWords[String(value)] ?? { zh: `${value}`, en: `${value}` });
      return [`${label[language]}${said[language]}`];
    }),
  };
}
