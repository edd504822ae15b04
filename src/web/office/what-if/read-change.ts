/** Reads a change as its form sends it. Pure. */
import { done, type Fen, type Result, refuse } from '#kernel';
import type { Policy, Programme, ReformChange } from '#policy';
import type { Errors } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import type { Chosen } from './change-options.ts';
import { readCount, readPercent, readValue, readYuan } from './figures-typed.ts';
import { words } from './what-if.words.ts';

type Given = {
  readonly policy: Policy;
  readonly programme: Programme;
  readonly chosen: Chosen;
  readonly language: Language;
  readonly text: (name: string) => string;
};

export function readChange(given: Given): Result<ReformChange, Errors> {
  const {
    programme: { id: programme },
    chosen,
    text,
  } = given;
  const say = words[given.language];
  switch (chosen.kind) {
    case 'parameter':
      return readAmount(given, chosen);
    case 'threshold': {
      const { type, value: was, at, condition } = chosen.threshold;
      const to = type === 'money' ? readYuan(text('to')) : readCount(text('to'));
      if (to === undefined) return refuse({ to: say.wrongNumber });
      return done({ kind: 'threshold', programme, condition, at, was, to });
    }
    case 'drop':
      return done({ kind: 'drop', programme, condition: chosen.says.zh });
    case 'widen':
      return text('fact') === ''
        ? refuse({ fact: say.wrongChoice })
        : done({ kind: 'widen', programme, condition: chosen.says.zh, fact: text('fact') });
    case 'require':
      if (text('fact') === '') return refuse({ fact: say.wrongChoice });
      return done({ kind: 'require', programme, fact: text('fact'), holds: text('holds') !== 'no' });
  }
}

function readAmount(
  { programme: { id: programme }, text, language, policy }: Given,
  { name: parameter, parameter: { type, by } }: Extract<Chosen, { kind: 'parameter' }>,
): Result<ReformChange, Errors> {
  const say = words[language];
  if (text('how') === 'raise') {
    const tenThousandths = readPercent(text('percent'));
    if (tenThousandths === undefined || tenThousandths < -10_000)
      return refuse({ percent: say.wrongPercent });
    const unit = (
      type === 'money' ? ([1, 10, 100].find((one) => String(one) === text('rounding')) ?? 1) : 1
    ) as Fen;
    return done({ kind: 'raise', programme, parameter, tenThousandths, rounding: { mode: 'half-up', unit } });
  }
  if (text('how') !== 'set') return refuse({ how: say.wrongChoice });
  const value = readCells(by, (code) => readValue(type, text(fieldOf(code))));
  if (!value.ok)
    return refuse(Object.fromEntries(value.refusal.map((code) => [fieldOf(code), say.wrongNumber])));
  const county = policy.counties.find((one) => one === text('county'));
  return done({ kind: 'set', programme, parameter, value: value.value, ...(county && { county }) });
}

/** The field of a value: one, or one for each code of a table. */
export const fieldOf = (code: string): string => (code === '' ? 'value' : `value-${code}`);

type Cells = number | Readonly<Record<string, number>>;

/** Refuses with the codes of which no number was given. */
export function readCells(
  by: readonly string[] | undefined,
  read: (code: string) => number | undefined,
): Result<Cells, readonly string[]> {
  const cells = (by ?? ['']).map((code) => [code, read(code)] as const);
  const missing = cells.filter(([, value]) => value === undefined || value < 0).map(([code]) => code);
  if (missing.length > 0) return refuse(missing);
  return done(by ? (Object.fromEntries(cells) as Cells) : cells[0]![1]!);
}
