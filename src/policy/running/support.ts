/** The few functions that the open way calls. */
export const support = {
  COMPARE: (a: number, b: number, operator: number) => {
    if (Number.isNaN(a) || Number.isNaN(b)) return 1;
    const holds =
      operator === 0
        ? a === b
        : operator === 1
          ? a !== b
          : operator === 2
            ? a < b
            : operator === 3
              ? a <= b
              : operator === 4
                ? a > b
                : a >= b;
    return holds ? 2 : 0;
  },
  AMONG: (value: number, among: readonly number[]) =>
    Number.isNaN(value) ? 1 : among.includes(value) ? 2 : 0,
  KNOWN: (value: number) => (Number.isNaN(value) ? 0 : 2),
  PRESUME: (value: number, presumed: number) => (Number.isNaN(value) ? presumed : value),
  PRESUME2: (value: number, presumed: number) => (value === 1 ? presumed : value),
  PICK: (holds: number, then: number, rest: number) =>
    holds === 2 ? then : holds === 0 ? rest : then === rest ? then : Number.NaN,
  PICK2: (holds: number, then: number, rest: number) =>
    holds === 2 ? then : holds === 0 ? rest : then === rest ? then : 1,
  CHOOSE: (key: number, values: readonly number[], agreeing: readonly number[], unknown: number) =>
    Number.isNaN(key)
      ? agreeing.every((value) => value === agreeing[0])
        ? agreeing[0]!
        : unknown
      : values[key]!,
  MONTH: (day: number) => Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100),
};
