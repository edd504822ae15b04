/** A stream of chance: the same seed and name give the same numbers on every machine. */
export type Chance = {
  /** At least 0 and below 1. */
  readonly next: () => number;
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  readonly between: (least: number, most: number) => number;
  readonly happens: (share: number) => boolean;
  readonly oneOf: <T>(list: readonly T[]) => T;
};

/** Each user of chance takes a stream of its own name, so that a new list changes no other list. */
export function chanceOf(seed: number, name: string): Chance {
  let [a, b, c, d] = [seed | 0, hash(name), 0x9e3779b9 | 0, 1];
  // sfc32, published by Chris Doty-Humphrey in PractRand: 32-bit whole numbers only, so no rounding differs between machines.
  const next32 = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round++) next32();
  const next = () => next32() / 4294967296;
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    happens: (share) => next() < share,
    oneOf: (list) => list[below(list.length)]!,
  };
}

/** One number of chance, at least 0 and below 1, for the `at`-th of something: no stream is kept, so it is cheap. */
export function luckOf(seed: number, name: string, at: number): number {
  let value = Math.imul((seed ^ hash(name)) + Math.imul(at, 0x9e3779b1), 0x85ebca6b);
  // The finish of MurmurHash3 by Austin Appleby, which spreads neighbours apart.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0) / 4294967296;
}

/** Picks an index by weight in logarithmic time. */
export function weighted(weights: readonly number[]): (chance: Chance) => number {
  let sum = 0;
  const sums = weights.map((weight) => (sum += weight));
  return (chance) => {
    const at = chance.next() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Exactly `count` of the indexes, in their order, each equally likely. */
export function pick(from: ArrayLike<number>, options: { count: number; chance: Chance }): Int32Array {
  const picked = new Int32Array(Math.min(options.count, from.length));
  let taken = 0;
  for (let at = 0; at < from.length && taken < picked.length; at++) {
    if (options.chance.next() * (from.length - at) < picked.length - taken) picked[taken++] = from[at]!;
  }
  return picked;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value | 0;
}
