/** Each change of a reform as a sentence. */
import { formatMoney, type Language, type Month } from '#kernel';
import { adjustable, type Policy, type ReformChange, type Threshold } from '#policy';
import { cellsShown } from '../../amount-words.ts';

type Knowing = {
  readonly policy: Policy;
  readonly language: Language;
  readonly countyName: (code: string) => string;
};

export function changeWords(change: ReformChange, knowing: Knowing): string {
  const { policy, language } = knowing;
  const programme = policy.programmes.find(({ id }) => id === change.programme);
  const title = programme?.title[language] ?? change.programme;
  return says[language].of(title, whatOf(change, knowing));
}

function whatOf(change: ReformChange, { policy, language, countyName }: Knowing): string {
  const say = says[language];
  const fact = (name: string) => policy.facts.get(name)?.label[language] ?? name;
  switch (change.kind) {
    case 'set': {
      const where = change.county ? say.inCounty(countyName(change.county)) : '';
      return say.set(
        `${parameterName(policy, change, language)}${where}`,
        setValue(policy, change, language),
      );
    }
    case 'raise': {
      const percent = `${Math.abs(change.tenThousandths) / 100}%`;
      const unit = roundingOf(change.rounding.unit, language);
      return (change.tenThousandths < 0 ? say.lower : say.raise)(
        parameterName(policy, change, language),
        percent,
        unit,
      );
    }
    case 'threshold':
      return say.threshold(
        conditionName(policy, change, language),
        thresholdShown(typeOf(policy, change), change.was),
        thresholdShown(typeOf(policy, change), change.to),
      );
    case 'drop':
      return say.drop(conditionName(policy, change, language));
    case 'widen':
      return say.widen(conditionName(policy, change, language), fact(change.fact));
    case 'require':
      return change.holds ? say.require(fact(change.fact)) : say.bar(fact(change.fact));
  }
}

export const roundingOf = (unit: number, language: Language): string =>
  unit === 1 ? says[language].toFen : unit === 10 ? says[language].toTenth : says[language].toYuan;

const parameterName = (
  policy: Policy,
  { programme, parameter }: { programme: string; parameter: string },
  language: Language,
) => parameterOf(policy, programme, parameter)?.label[language] ?? parameter;

export const parameterOf = (policy: Policy, programme: string, parameter: string) =>
  policy.programmes.find(({ id }) => id === programme)?.parameters[parameter];

const setValue = (
  policy: Policy,
  { programme, parameter, value }: Extract<ReformChange, { kind: 'set' }>,
  language: Language,
): string =>
  cellsShown(language, {
    policy,
    value,
    type: parameterOf(policy, programme, parameter)?.type ?? 'number',
  });

/** A condition is named by its Chinese words; in English it is looked up among those in force at any time. */
function conditionName(
  policy: Policy,
  { programme, condition }: { programme: string; condition: string },
  language: Language,
): string {
  if (language === 'zh') return condition;
  const months = policy.programmes.flatMap(({ id, editions }) =>
    id === programme ? editions.map(({ from }): Month => from) : [],
  );
  const rules = months.flatMap((month) => policy.era(month).rules.get(programme) ?? []);
  const found = rules.flatMap(({ claim }) => claim).find(({ says: words }) => words.zh === condition);
  return found?.says.en ?? condition;
}

/** Whether the number in a condition is money; told by the condition as it stands in any edition. */
function typeOf(
  { programmes }: Policy,
  { programme, condition, at }: Extract<ReformChange, { kind: 'threshold' }>,
): Threshold['type'] {
  const one = programmes.find(({ id }) => id === programme);
  const found = one?.editions
    .flatMap((edition) => adjustable(one, edition, (id) => ({ zh: id, en: id })))
    .flatMap(({ thresholds }) => thresholds)
    .find((threshold) => threshold.condition === condition && threshold.at === at);
  return found?.type ?? 'number';
}

const says = {
  zh: {
    of: (programme: string, what: string) => `${programme}：${what}`,
    set: (what: string, value: string) => `${what}改为${value}`,
    inCounty: (name: string) => `（${name}）`,
    raise: (what: string, percent: string, unit: string) => `${what}提高${percent}，${unit}`,
    lower: (what: string, percent: string, unit: string) => `${what}降低${percent}，${unit}`,
    toFen: '四舍五入到分',
    toTenth: '四舍五入到角',
    toYuan: '四舍五入到元',
    threshold: (condition: string, was: string, to: string) => `“${condition}”中的${was}改为${to}`,
    drop: (condition: string) => `取消条件“${condition}”`,
    widen: (condition: string, fact: string) => `条件“${condition}”放宽到“${fact}”`,
    require: (fact: string) => `增加条件：${fact}`,
    bar: (fact: string) => `增加条件：不属于“${fact}”`,
  },
  en: {
    of: (programme: string, what: string) => `${programme}: ${what}`,
    set: (what: string, value: string) => `${what} becomes ${value}`,
    inCounty: (name: string) => ` (${name})`,
    raise: (what: string, percent: string, unit: string) => `${what} is raised by ${percent}, ${unit}`,
    lower: (what: string, percent: string, unit: string) => `${what} is lowered by ${percent}, ${unit}`,
    toFen: 'rounded to the fen',
    toTenth: 'rounded to a tenth of a yuan',
    toYuan: 'rounded to the yuan',
    threshold: (condition: string, was: string, to: string) => `${was} becomes ${to} in “${condition}”`,
    drop: (condition: string) => `“${condition}” is no longer asked`,
    widen: (condition: string, fact: string) => `“${condition}” holds also for “${fact}”`,
    require: (fact: string) => `it is also asked: ${fact}`,
    bar: (fact: string) => `it is also asked: not “${fact}”`,
  },
} as const;

/** A threshold in yuan is kept in fen. */
export const thresholdShown = (type: 'number' | 'money', value: number): string =>
  type === 'money' ? formatMoney(value) : String(value);
