/** Reads a situation from JSON: facts by name, each checked against its type. */
import { done, isDay, type Result, refuse, type Text } from '#kernel';
import {
  type Fact,
  type HouseholdRole,
  householdRoles,
  type Member,
  type Policy,
  type Situation,
  type Value,
} from '#policy';

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{ facts: {…}, household?: [{ role?, …facts }], past?: { fact: [one month ago, …] }, county?, role? }`; null is unknown. */
export function readSituation(policy: Policy, text: string): Result<Situation, readonly Text[]> {
  const faults: Text[] = [];
  const json = parse(text, faults);
  if (!json) return refuse(faults);
  const { facts, household, past, county, role } = json;
  if (!isRecord(facts))
    faults.push(
      say(
        '“facts”应为对象，如 {"facts": {"disabilityGrade": "one"}}。',
        '"facts" must be an object, such as {"facts": {"disabilityGrade": "one"}}.',
      ),
    );
  if (household !== undefined && !Array.isArray(household))
    faults.push(
      say(
        '“household”应为成员数组；独居请写空数组。',
        '"household" must be an array of members; write an empty one for a person living alone.',
      ),
    );
  if (county !== undefined && !policy.counties.includes(String(county)))
    faults.push(say(`县区代码“${county}”不属于本市。`, `the county "${county}" is not one of this city.`));
  const situation: Situation = {
    facts: readFacts(policy, isRecord(facts) ? facts : {}, 'facts', faults),
    ...(Array.isArray(household) && {
      household: household.map((one, index) => readMember(policy, one, index, faults)),
    }),
    ...(isRecord(past) && { past: readPast(policy, past, faults) }),
    ...(county !== undefined && { county: String(county) }),
    role: readRole(role ?? 'head', 'role', faults),
  };
  return faults.length > 0 ? refuse(faults) : done(situation);
}

const say = (zh: string, en: string): Text => ({ zh, en });

function parse(text: string, faults: Text[]): Json | undefined {
  try {
    const json: unknown = JSON.parse(text);
    if (isRecord(json)) return json;
    faults.push(say('文件内容应为一个 JSON 对象。', 'the file must hold one JSON object.'));
  } catch (error) {
    faults.push(
      say(`不是有效的 JSON：${(error as Error).message}`, `this is not JSON: ${(error as Error).message}`),
    );
  }
  return undefined;
}

function readMember(policy: Policy, member: unknown, index: number, faults: Text[]): Member {
  if (!isRecord(member)) {
    faults.push(
      say(`第${index + 1}位家庭成员应为对象。`, `member ${index + 1} of the household must be an object.`),
    );
    return { role: 'other', facts: {} };
  }
  const { role = 'other', facts, ...flat } = member;
  const own = isRecord(facts) ? facts : flat;
  return {
    role: readRole(role, `household[${index}].role`, faults),
    facts: readFacts(policy, own, `household[${index}]`, faults),
  };
}

function readRole(role: unknown, where: string, faults: Text[]): HouseholdRole {
  const found = householdRoles.find((one) => one === role);
  if (!found)
    faults.push(
      say(
        `${where}“${String(role)}”不是与户主的关系，可用：${householdRoles.join('、')}。`,
        `${where} "${String(role)}" is no role; there are ${householdRoles.join(', ')}.`,
      ),
    );
  return found ?? 'other';
}

function readFacts(
  policy: Policy,
  facts: Json,
  where: string,
  faults: Text[],
): Record<string, Value | undefined> {
  const read: Record<string, Value | undefined> = {};
  for (const [name, value] of Object.entries(facts))
    read[name] = readValue(policy, { name, value, where }, faults);
  return read;
}

function readPast(policy: Policy, past: Json, faults: Text[]): Record<string, (Value | undefined)[]> {
  return Object.fromEntries(
    Object.entries(past).map(([name, values]) => [
      name,
      (Array.isArray(values) ? values : [values]).map((value, index) =>
        readValue(policy, { name, value, where: `past[${index}]` }, faults),
      ),
    ]),
  );
}

type Given = { readonly name: string; readonly value: unknown; readonly where: string };

function readValue(policy: Policy, { name, value, where }: Given, faults: Text[]): Value | undefined {
  if (value === null || value === undefined) return undefined;
  const fact = policy.facts.get(name);
  if (!fact) {
    faults.push(
      say(
        `${where}：没有信息项“${name}”。可用的信息项见 handrail law --json。`,
        `${where}: there is no fact "${name}". handrail law --json lists them.`,
      ),
    );
    return undefined;
  }
  if (fits(fact, value)) return value as Value;
  faults.push(
    say(
      `${where}：“${name}”（${fact.label.zh}）应为${wanted(fact).zh}，实际为 ${JSON.stringify(value)}。`,
      `${where}: "${name}" (${fact.label.en}) must be ${wanted(fact).en}, not ${JSON.stringify(value)}.`,
    ),
  );
  return undefined;
}

function fits({ type, codes, least, most }: Fact, value: unknown): boolean {
  switch (type) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && codes !== undefined && Object.hasOwn(codes, value);
    case 'day':
      return typeof value === 'string' && isDay(value);
    case 'number':
    case 'money':
      return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
  }
}

function wanted({ type, codes, least, most }: Fact): Text {
  switch (type) {
    case 'yes-no':
      return say('true 或 false', 'true or false');
    case 'choice':
      return say(
        Object.keys(codes ?? {}).join('、') + ' 之一',
        `one of ${Object.keys(codes ?? {}).join(', ')}`,
      );
    case 'day':
      return say('日期，如 2024-07-01', 'a day such as 2024-07-01');
    case 'number':
      return say(`${least} 至 ${most} 的整数`, `a whole number from ${least} to ${most}`);
    case 'money':
      return say(`以分为单位的整数，${least} 至 ${most}`, `whole fen from ${least} to ${most}`);
  }
}
