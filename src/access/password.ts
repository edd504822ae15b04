import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** Memory in KiB; about 50 ms on one core. Kept with each hash, so that it can grow without a reset. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };

/** `argon2id$memory$passes$parallelism$salt$hash` */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await hashWith(password, { ...cost, salt });
  const { memory, passes, parallelism } = cost;
  return ['argon2id', memory, passes, parallelism, salt.toString('base64'), hash.toString('base64')].join(
    '$',
  );
}

/** Takes as long without a hash as with one, so that nobody learns by the clock which accounts exist. */
export async function passwordFits(password: string, stored: string | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, salt, hash] = (stored ?? nobodys).split('$');
  const expected = Buffer.from(hash!, 'base64');
  const found = await hashWith(password, {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt!, 'base64'),
  });
  return timingSafeEqual(found, expected) && stored !== undefined;
}

type Cost = typeof cost & { salt: Buffer };

const hashWith = (password: string, { salt, ...how }: Cost): Promise<Buffer> =>
  derive('argon2id', { message: password.normalize('NFKC'), nonce: salt, tagLength: 32, ...how });

const nobodys = `argon2id$${cost.memory}$${cost.passes}$${cost.parallelism}$${Buffer.alloc(16).toString('base64')}$${Buffer.alloc(32).toString('base64')}`;
