import type { Database } from '#database';
import { done, type Result, refuse, type Text } from '#kernel';
import { keepOrFindProof } from './key-proof-store.ts';
import type { Secrets } from './secrets.ts';

export type KeysRefused = { because: 'keys-of-another-installation'; text: Text };

const sentence = 'Handrail 扶手';

/**
 * At every start, before anything is sealed: are these the keys that the database was written with? With others
 * no number could be opened, and each person of the next list would look new.
 */
export async function proveKeys(
  { work }: Pick<Database, 'work'>,
  { seal, open, fingerprint }: Secrets,
): Promise<Result<undefined, KeysRefused>> {
  return await work(async (tx) => {
    const own = { sealed: seal(sentence), fingerprint: fingerprint(sentence) };
    const kept = await keepOrFindProof(tx, own);
    const opens = () => {
      try {
        return open(kept.sealed) === sentence;
      } catch {
        return false;
      }
    };
    if (own.fingerprint.equals(kept.fingerprint) && opens()) return done(undefined);
    return refuse({ because: 'keys-of-another-installation', text: putBack });
  });
}

const putBack: Text = {
  zh: '密钥文件与数据库不匹配：证件号码无法解密，也无法查找。请从备份中恢复原来的密钥文件（keys.json，或 HANDRAIL_KEYS 所指的文件），再重新启动。',
  en: 'The key file does not belong to this database: its numbers can be neither opened nor found. Put back the key file from your backup (keys.json, or the file that HANDRAIL_KEYS names) and start again.',
};
