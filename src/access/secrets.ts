import { createCipheriv, createDecipheriv, createSecretKey, hash, randomFillSync } from 'node:crypto';
import type { Keys } from './keys.ts';

/** Seals and finds identity numbers, certificate numbers and phones. Made from the keys of the installation. */
export type Secrets = {
  /** Number of the key, 12 bytes of chance, the text under AES-256-GCM, 16 bytes that prove it unchanged. */
  seal(text: string): Buffer;
  /** The same of a file. */
  sealBytes(content: Uint8Array): Buffer;
  /** Throws when the bytes were changed or their key is not in the key file. */
  open(sealed: Uint8Array): string;
  openBytes(sealed: Uint8Array): Buffer;
  /** 32 bytes, the same for the same text: what a sealed value is found by. */
  fingerprint(text: string): Buffer;
};

const nonceLength = 12;
const tagLength = 16;
const cipher = 'aes-256-gcm';

export function secretsFrom(keys: Keys): Secrets {
  const freshNonce = nonces();
  const current = createSecretKey(keyOf(keys, keys.current));
  const head = Buffer.from([keys.current]);
  const hide = (content: string | Uint8Array) => {
    const nonce = freshNonce();
    const sealing = createCipheriv(cipher, current, nonce, { authTagLength: tagLength }).setAAD(head);
    const hidden = typeof content === 'string' ? sealing.update(content, 'utf8') : sealing.update(content);
    sealing.final();
    return Buffer.concat([head, nonce, hidden, sealing.getAuthTag()]);
  };
  const show = (bytes: Uint8Array) => {
    const sealed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (sealed.length < 1 + nonceLength + tagLength) throw new Error('Sealed bytes are cut short.');
    const opening = createDecipheriv(cipher, keyOf(keys, sealed[0]!), sealed.subarray(1, 1 + nonceLength), {
      authTagLength: tagLength,
    });
    opening.setAAD(sealed.subarray(0, 1)).setAuthTag(sealed.subarray(-tagLength));
    const text = opening.update(sealed.subarray(1 + nonceLength, -tagLength));
    return Buffer.concat([text, opening.final()]);
  };
  return {
    seal: hide,
    sealBytes: hide,
    open: (sealed) => show(sealed).toString('utf8'),
    openBytes: show,
    fingerprint: fingerprinter(keys.lookup),
  };
}

function keyOf({ sealing }: Keys, number: number): Buffer {
  const key = sealing.get(number);
  if (!key) throw new Error(`Sealing key ${number} is not in the key file: put back the file that has it.`);
  return key;
}

/** HMAC-SHA256 as RFC 2104 writes it down, over two blocks prepared once: a third of what an object for each number costs. Keys have at most 64 bytes. */
function fingerprinter(key: Uint8Array): (text: string) => Buffer {
  const block = 64;
  const pad = (mask: number) => Buffer.from(Array.from({ length: block }, (_, at) => (key[at] ?? 0) ^ mask));
  const room = 256;
  const inner = Buffer.concat([pad(0x36), Buffer.alloc(room)]);
  const outer = Buffer.concat([pad(0x5c), Buffer.alloc(32)]);
  const head = inner.subarray(0, block);
  return (text) => {
    const message =
      text.length * 3 <= room
        ? inner.subarray(0, block + inner.write(text, block, 'utf8'))
        : Buffer.concat([head, Buffer.from(text, 'utf8')]);
    outer.write(hash('sha256', message, 'latin1'), block, 'latin1');
    return Buffer.from(hash('sha256', outer, 'latin1'), 'latin1');
  };
}

/** Chance is drawn for a thousand seals at once: asking the system for each would be a third of the cost. */
function nonces(): () => Buffer {
  const pool = Buffer.alloc(nonceLength * 1000);
  let used = pool.length;
  return () => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    used += nonceLength;
    return Buffer.from(pool.subarray(used - nonceLength, used));
  };
}
