/** Milliseconds between laps, by name; a name that comes again adds up. */
export type Stopwatch = { lap(name: string): void; readonly laps: Readonly<Record<string, number>> };

export function stopwatch(clock: () => Date): Stopwatch {
  const laps: Record<string, number> = {};
  let since = clock().getTime();
  return {
    laps,
    lap(name) {
      const now = clock().getTime();
      laps[name] = (laps[name] ?? 0) + now - since;
      since = now;
    },
  };
}
