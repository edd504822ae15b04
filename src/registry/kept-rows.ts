/** The cells of a file's rows while it is read, so that those which a person must see can be kept; about 150 bytes a row. */
export type KeptRows = {
  add(cells: readonly (string | null)[]): void;
  /** Cells of the row added as the `sequence`-th, from 1. */
  cells(sequence: number): (string | null)[];
};

const piece = 1 << 20;

export function keptRows(): KeptRows {
  const pieces: Buffer[] = [];
  const starts: number[] = [];
  let used = piece;
  return {
    add(cells) {
      const text = JSON.stringify(cells);
      const bytes = Buffer.byteLength(text);
      if (used + bytes > (pieces.at(-1)?.length ?? 0)) {
        pieces.push(Buffer.allocUnsafe(Math.max(piece, bytes)));
        used = 0;
      }
      starts.push((pieces.length - 1) * 2 ** 32 + used);
      const last = pieces.at(-1)!;
      last.write(text, used);
      used += bytes;
      starts.push(bytes);
    },
    cells(sequence) {
      const start = starts[(sequence - 1) * 2]!;
      const from = start % 2 ** 32;
      const text = pieces[Math.floor(start / 2 ** 32)]!.toString(
        'utf8',
        from,
        from + starts[(sequence - 1) * 2 + 1]!,
      );
      return JSON.parse(text);
    },
  };
}
