/** handrail determine: what one situation in a file is entitled to in a month. Needs no database. */
import { readFileSync } from 'node:fs';
import { formatMoney, isMonth, type Language } from '#kernel';
import { cite, everyName, explainAll, type Finding, type Policy, type Subject, valueWords } from '#policy';
import { exit, type Project } from './project.ts';
import { readSituation } from './read-situation.ts';

export type DetermineOptions = {
  readonly month: string;
  readonly json?: boolean;
  readonly lang: Language;
  readonly subject: Subject;
};

export function determine(
  project: Project,
  file: string,
  { month, json, lang, subject }: DetermineOptions,
): number {
  const { write, complain } = project;
  if (!isMonth(month)) {
    complain(
      lang === 'zh' ? `月份“${month}”应写作 2026-11。` : `The month "${month}" must be written as 2026-11.`,
    );
    return exit.misused;
  }
  const text = contentOf(file);
  if (text === undefined) {
    complain(lang === 'zh' ? `文件读不到：${file}` : `The file cannot be read: ${file}`);
    return exit.misused;
  }
  const policy = project.policy();
  const read = readSituation(policy, text);
  if (!read.ok) {
    for (const sentence of read.refusal) complain(`${file}: ${sentence[lang]}`);
    return exit.refused;
  }
  const findings = explainAll(policy, read.value, month, subject);
  if (json)
    write(
      JSON.stringify({ month, results: findings.map((finding) => asJson(policy, finding, lang)) }, null, 2),
    );
  else for (const finding of findings) write(asLines(policy, finding, lang));
  return exit.done;
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    return undefined;
  }
}

function asJson(policy: Policy, finding: Finding, lang: Language) {
  const { programme, outcome, amount, every, quantity, missing, verdicts, assumed } = finding;
  return {
    programme: programme.id,
    outcome,
    amountFen: amount ?? null,
    every,
    ...(quantity !== undefined && { quantity }),
    assumed,
    reasons: verdicts.flatMap((verdict): readonly unknown[] => reasonsOf(policy, verdict, lang)),
    missing,
  };
}

/** One line a fact that was looked at; a condition that looked at none has one line too. */
function reasonsOf(
  policy: Policy,
  { says, holds, basis, uses }: Finding['verdicts'][number],
  lang: Language,
): readonly unknown[] {
  const reason = { text: says[lang], holds: holds ?? null, basis: cite(basis, lang) };
  const none = { ...reason, fact: null, value: null, shown: null };
  const each = uses.map(({ fact, value }) => ({
    ...reason,
    fact,
    value: value ?? null,
    shown: valueWords(policy.facts.get(fact), value)[lang],
  }));
  return each.length > 0 ? each : [none];
}

const outcomes = {
  entitled: { zh: '应享', en: 'entitled' },
  'not-entitled': { zh: '不符合', en: 'not entitled' },
  undecided: { zh: '尚不清楚', en: 'not yet clear' },
} as const;

function asLines(
  policy: Policy,
  { programme, outcome, amount, every, verdicts, missing }: Finding,
  lang: Language,
): string {
  const worth = amount === undefined ? '' : ` ${formatMoney(amount)} ${everyName[every][lang]}`;
  const failing = verdicts.find(({ holds }) => holds === false);
  const why =
    outcome === 'not-entitled' && failing
      ? lang === 'zh'
        ? `：未满足“${failing.says.zh}”`
        : `: it does not hold that ${failing.says.en}`
      : '';
  const ask = missing
    .map((name) => policy.facts.get(name)?.label[lang] ?? name)
    .join(lang === 'zh' ? '、' : ', ');
  const open = outcome === 'undecided' ? (lang === 'zh' ? `：需要了解 ${ask}` : `: ask for ${ask}`) : '';
  return `${programme.title[lang]}  ${outcomes[outcome][lang]}${worth}${why}${open}`;
}
