import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The keys of one installation. New values are sealed with the key named `current`; older ones still open. */
export type Keys = {
  readonly current: number;
  /** By number from 1 to 255: 32 bytes each. */
  readonly sealing: ReadonlyMap<number, Buffer>;
  /** For look-up hashes: 32 bytes. It cannot be changed without hashing every number again. */
  readonly lookup: Buffer;
};

/** Fresh keys: sealing key 1 and a look-up key, from the system's own source of chance. */
export const freshKeys = (): Keys => ({
  current: 1,
  sealing: new Map([[1, randomBytes(32)]]),
  lookup: randomBytes(32),
});

/** The same keys with one more to seal with; what was sealed before still opens. */
export function withNextKey({ current, sealing, lookup }: Keys): Keys {
  const next = Math.max(current, ...sealing.keys()) + 1;
  if (next > 255) throw new Error('There are 255 sealing keys already: seal all rows with a fresh file.');
  return { current: next, sealing: new Map([...sealing, [next, randomBytes(32)]]), lookup };
}

/** Reads a key file. Throws a sentence for the operator when it is missing or not one. */
export async function readKeys(path: string): Promise<Keys> {
  return keysFrom(await readFile(path, 'utf8'), path);
}

/** The keys of a data folder (`keys.json`, readable by its owner alone), made on the first start. */
export async function keepKeys(folder: string): Promise<Keys> {
  const path = join(folder, 'keys.json');
  try {
    return await readKeys(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  await writeOnce(path, keysText(freshKeys()));
  return await readKeys(path);
}

/** Durable before it has its name, so that no row is ever sealed with a key that a power cut takes away. */
async function writeOnce(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error; // another start was first: its keys count
  });
  await rm(draft);
  const folder = await open(dirname(path));
  await folder.sync().finally(() => folder.close());
}

export const keysText = ({ current, sealing, lookup }: Keys): string =>
  `${JSON.stringify(
    {
      current,
      sealing: Object.fromEntries([...sealing].map(([number, key]) => [number, key.toString('base64')])),
      lookup: lookup.toString('base64'),
    },
    undefined,
    2,
  )}\n`;

function keysFrom(text: string, path: string): Keys {
  const wrong = (what: string) =>
    new Error(`${path} is not a key file of Handrail: ${what}. Put back the file from your backup.`);
  let read: null | { current?: unknown; sealing?: Record<string, string>; lookup?: string };
  try {
    read = JSON.parse(text);
  } catch {
    throw wrong('it is not JSON');
  }
  const key = (of: unknown, name: string) => {
    const bytes = Buffer.from(String(of ?? ''), 'base64');
    if (bytes.length !== 32) throw wrong(`"${name}" is not 32 bytes in base64`);
    return bytes;
  };
  const sealing = new Map(
    Object.entries(read?.sealing ?? {}).map(([number, of]) => [Number(number), key(of, `sealing.${number}`)]),
  );
  const numbered = [...sealing.keys()].every(
    (number) => Number.isInteger(number) && number > 0 && number < 256,
  );
  if (!numbered) throw wrong('sealing keys are numbered from 1 to 255');
  if (!sealing.has(Number(read?.current))) throw wrong('"current" names no sealing key');
  return { current: Number(read?.current), sealing, lookup: key(read?.lookup, 'lookup') };
}
