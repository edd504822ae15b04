/** Fields of PostgreSQL's COPY in text format. */

const special = /[\\\t\n\r]/g;
const escaped: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

export type CopyValue = string | number | Buffer | null;

export function copyLine(values: readonly CopyValue[]): string {
  let line = '';
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (index > 0) line += '\t';
    if (value === null) line += '\\N';
    else if (typeof value === 'number') line += value;
    else if (typeof value === 'string')
      line += special.test(value) ? value.replace(special, (mark) => escaped[mark]!) : value;
    else line += `\\\\x${value.toString('hex')}`;
    special.lastIndex = 0;
  }
  return `${line}\n`;
}

type CopyStream = NodeJS.WritableStream & { destroy(error?: Error): unknown };

/** Writes lines in large pieces, waiting whenever the server is slower. */
export function copyWriter(stream: CopyStream) {
  let waiting = '';
  let failure: Error | undefined;
  stream.on('error', (error: Error) => {
    failure = error;
  });
  const flush = async () => {
    if (failure) throw failure;
    const piece = waiting;
    waiting = '';
    if (piece !== '' && !stream.write(piece)) await drained(stream);
  };
  return {
    async add(line: string): Promise<void> {
      waiting += line;
      if (waiting.length > 64 * 1024) await flush();
    },
    async end(): Promise<void> {
      await flush();
      await new Promise<void>((resolve, reject) => {
        stream.once('finish', resolve);
        stream.once('error', reject);
        stream.end();
      });
    },
    abandon: (error: Error) => stream.destroy(error),
  };
}

const drained = (stream: CopyStream) =>
  new Promise<void>((resolve, reject) => {
    const settle = (act: () => void) => () => {
      stream.off('drain', onDrain);
      stream.off('error', onError);
      act();
    };
    const onDrain = settle(resolve);
    const onError = (error: Error) => settle(() => reject(error))();
    stream.on('drain', onDrain);
    stream.on('error', onError);
  });
