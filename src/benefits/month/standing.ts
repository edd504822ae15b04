/** What stands before a run, by programme and the subject's number: a value of a programme that nobody stands in is undefined. */
export type Standing = {
  /** 0 not entitled, 1 entitled, 2 undecided. */
  readonly outcome: Uint8Array;
  readonly amount: Float64Array;
  /** −1 for none. */
  readonly quantity: Int32Array;
};

/** Who stands on a work list, by the subject's number. */
export type Listed = {
  /** The amount, or the number of the question; −1 for who is not on it. */
  readonly value: Float64Array;
  /** Where the subject was looked for: the last nine digits of the area's code. */
  readonly place: Int32Array;
};

export function standingOf(chunks: readonly StandingChunk[]): Standing {
  const size = sizeFor(chunks);
  const standing: Standing = {
    outcome: new Uint8Array(size),
    amount: new Float64Array(size),
    quantity: new Int32Array(size).fill(-1),
  };
  for (const { subject, outcome, amount, quantity } of chunks)
    for (let at = 0; at < subject.length; at++) {
      const id = subject[at]!;
      standing.outcome[id] = outcome[at]!;
      standing.amount[id] = amount[at]!;
      standing.quantity[id] = quantity[at]!;
    }
  return standing;
}

export type StandingChunk = {
  readonly subject: Int32Array;
  readonly outcome: Int32Array;
  readonly amount: Float64Array;
  readonly quantity: Int32Array;
};

export function listedOf(
  chunks: readonly {
    readonly subject: Int32Array;
    readonly value: Float64Array;
    readonly place: Int32Array;
  }[],
): Listed {
  const size = sizeFor(chunks);
  const listed: Listed = { value: new Float64Array(size).fill(-1), place: new Int32Array(size) };
  for (const { subject, value, place } of chunks)
    for (let at = 0; at < subject.length; at++) {
      listed.value[subject[at]!] = value[at]!;
      listed.place[subject[at]!] = place[at]!;
    }
  return listed;
}

const sizeFor = (chunks: readonly { readonly subject: Int32Array }[]) =>
  1 + chunks.reduce((most, { subject }) => subject.reduce((a, b) => Math.max(a, b), most), 0);
