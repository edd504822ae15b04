import type { Chance } from './chance.ts';
import { type DirtKind, type DirtName, dirtKinds, type Row } from './dirt-kinds.ts';
import type { Mark } from './list.ts';
import { storyPersons } from './stories.ts';

/** A row as it goes into the file, with the dirt that it is, if any. */
export type SentRow = {
  readonly cells: readonly string[];
  readonly subject: number;
  readonly dirt?: Mark | undefined;
};

/** How many of each kind a list holds; a list without an entry takes the usual ones. */
const dirtOf: Readonly<Record<string, Partial<Record<DirtName, number>>>> = {
  residents: {
    'duplicate-row': 12, 'wrong-digit': 10, 'swapped-digits': 6, 'excel-number': 4, 'old-number': 3, 'full-width-digits': 10,
    'spaced-name': 8, 'other-dot': 5, 'lost-character': 3, 'missing-cell': 5, 'two-households': 6,
  },
  certificates: {
    'duplicate-row': 9, 'wrong-digit': 6, 'swapped-digits': 4, 'excel-number': 3, 'full-width-digits': 6, 'two-spellings': 12,
    'somebody-else': 3, 'impossible-date': 5, 'missing-cell': 4, 'grade-contradicts-number': 6,
  },
}; // biome-ignore format: numbers side by side

const usual: Partial<Record<DirtName, number>> = {
  'duplicate-row': 2, 'wrong-digit': 1, 'swapped-digits': 1, 'excel-number': 1, 'full-width-digits': 2, 'spaced-name': 1, 'two-spellings': 2,
  'impossible-date': 1, 'missing-cell': 1, 'ten-thousands': 1, 'nobody-known': 1,
}; // biome-ignore format: numbers side by side

/** Lists whose good rows all stay: what is refused there stands beside the good row, so that the city's figures hold. */
const complete = new Set(['residents', 'certificates', 'dibao-households']);

/** Below so many rows a list is sent clean. */
const fewest = 150;

type Spoiling = {
  readonly roster: string;
  readonly count: number;
  readonly chance: Chance;
  /** Persons who were spoilt in any list so far; grows. */
  readonly spoilt: Set<number>;
};

/** Spoils some rows of a list. A person is spoilt once in the whole city, those of the tour never. */
export function* spoilRows(
  rows: Iterable<Row>,
  { roster, count, chance, spoilt }: Spoiling,
): Generator<SentRow> {
  const waiting = waitingDirt(roster, count);
  // Twice as many rows as needed try, so that dirt lies all over the file.
  const share = Math.min(0.5, (waiting.length * 2 + 1) / count);
  for (const row of rows) {
    const found =
      mayBeSpoilt(row, spoilt) && chance.happens(likely(row, share)) ? take(waiting, row, chance) : undefined;
    if (!found) {
      yield { cells: row.cells, subject: row.about.subject, dirt: row.mark };
      continue;
    }
    if (isOfPersons(row)) spoilt.add(row.about.subject);
    const kind: DirtKind = dirtKinds[found.dirt];
    const beside = kind.beside || (kind.expect === 'refused' && complete.has(roster));
    if (beside) yield { cells: row.cells, subject: row.about.subject };
    yield { cells: found.cells, subject: row.about.subject, dirt: { kind: found.dirt, expect: kind.expect } };
  }
}

const isOfPersons = ({ roster }: Row) => roster.of === 'person' || roster.of === 'household';

const mayBeSpoilt = (row: Row, spoilt: Set<number>) =>
  !row.mark && (!isOfPersons(row) || (row.about.subject >= storyPersons && !spoilt.has(row.about.subject)));

/** Names with a middle dot are few and have a kind of dirt of their own. */
const likely = ({ cells }: Row, share: number) =>
  cells.some((cell) => cell.includes('·')) ? Math.min(0.5, share * 60) : share;

function waitingDirt(roster: string, count: number): DirtName[] {
  if (count < fewest) return [];
  const kinds = Object.entries(dirtOf[roster] ?? usual) as [DirtName, number][];
  // A small city has some of each kind, not as many.
  const most = Math.max(1, Math.floor(count / 100));
  const lists = kinds.map(([kind, wanted]) => new Array<DirtName>(Math.min(wanted, most)).fill(kind));
  return lists.flat();
}

/** A waiting kind in which this row can be spoilt; it waits no longer. */
function take(
  waiting: DirtName[],
  row: Row,
  chance: Chance,
): { dirt: DirtName; cells: readonly string[] } | undefined {
  const start = chance.below(waiting.length || 1);
  for (let step = 0; step < waiting.length; step++) {
    const at = (start + step) % waiting.length;
    const cells = (dirtKinds[waiting[at]!] as DirtKind).spoil(row);
    if (cells) return { dirt: waiting.splice(at, 1)[0]!, cells };
  }
  return undefined;
}
