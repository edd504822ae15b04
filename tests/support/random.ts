/** Random numbers from a seed (mulberry32), so that a failure can be run again. */
export type Random = {
  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number;
  chance(of: number): boolean;
  pick<T>(from: readonly T[]): T;
};

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (of) => next() < of,
    pick: (from) => from[Math.floor(next() * from.length)]!,
  };
}
