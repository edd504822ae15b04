/** Facts that the register itself supplies: who, where, and the certificate, each as of the day a column stands for. */
import { addMonths } from '#kernel';
import { type Column, columnKey, encode, type Table } from '#policy';
import { type CertificateChunk, dayNumberOf, type Extract, lastDayCount } from './extract.ts';
import { type Frozen, rowsById } from './frozen.ts';
import { know, type Populating } from './populating.ts';

type Fill = (column: Column, day: number) => void;

export function fillRegister(
  { sources, extract, month }: Populating,
  frozen: Frozen,
  settler: Int32Array,
): void {
  const table = frozen.population.person;
  const fills: Readonly<Record<string, Fill>> = {
    ...personFills(extract, table, settler),
    ...certificateFills(extract, table, rowsById(frozen.ids.person)),
  };
  for (const [name, fill] of Object.entries(fills)) {
    if (sources.of.get(name)?.by !== 'register') continue;
    for (let ago = 0; ago <= sources.monthsBack; ago++) {
      const column = table.columns.get(columnKey(name, ago));
      if (column) fill(column, lastDayCount(addMonths(month, -ago)));
    }
  }
}

/** What does not change with the day: filled by settler, as the extract has them. */
function personFills(extract: Extract, table: Table, settler: Int32Array): Record<string, Fill> {
  const every = (of: (chunk: Extract['persons'][number]) => ArrayLike<number>): Fill => {
    return (column) => {
      const all = new Float64Array(settler.length);
      let at = 0;
      for (const chunk of extract.persons) {
        all.set(of(chunk), at);
        at += chunk.ids.length;
      }
      for (let row = 0; row < settler.length; row++) know(table, column, row, all[settler[row]!]!);
    };
  };
  const sexes = (column: Column) => [encode(column.fact, 'female'), encode(column.fact, 'male')] as const;
  return {
    bornOn: every(({ born }) => born.map(dayNumberOf)),
    diedOn: every(({ died }) => died.map(dayNumberOf)),
    sex: (column, day) =>
      every(({ sex }) => sex.map((male) => sexes(column)[male === 1 ? 1 : 0]))(column, day),
    registeredInCity: every(({ registered }) => registered),
    residence: (column, day) =>
      every(({ village, ids }) => {
        const rural = extract.ruralVillages.get(village);
        const code = rural === undefined ? -1 : encode(column.fact, rural ? 'rural' : 'urban');
        return new Int32Array(ids.length).fill(code);
      })(column, day),
  };
}

/** Who never held a certificate holds none; of what kind a disability would be is not known. */
function certificateFills({ certificates }: Extract, table: Table, rows: Int32Array): Record<string, Fill> {
  const each = (column: Column, day: number, value: (chunk: CertificateChunk, at: number) => number) => {
    for (const chunk of certificates)
      for (let at = 0; at < chunk.person.length; at++) {
        if (chunk.from[at]! > day || chunk.until[at]! <= day) continue;
        const row = rows[chunk.person[at]!] ?? -1;
        if (row >= 0) know(table, column, row, value(chunk, at));
      }
  };
  return {
    certificateValid: (column, day) => {
      for (let row = 0; row < table.rows; row++) know(table, column, row, 0);
      each(column, day, ({ valid, expires }, at) => (valid[at] === 1 && expires[at]! >= day ? 1 : 0));
    },
    disabilityCategory: (column, day) => each(column, day, ({ category }, at) => category[at]! - 1),
    disabilityGrade: (column, day) => each(column, day, ({ grade }, at) => grade[at]! - 1),
    intellectualOrMental: (column, day) =>
      each(column, day, ({ intellectualOrMental }, at) => intellectualOrMental[at]!),
  };
}
