/** The script of the self-check and the law that it runs, each built once and packed for slow lines. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { Hono } from 'hono';
import { type Language, type Month, monthOf } from '#kernel';
import { lawIn, type Policy } from '#policy';
import type { WebNeeds } from '../../needs.ts';
import { packCheck } from './pack-check.ts';

type Sent = {
  readonly path: string;
  readonly plain: Uint8Array;
  readonly br: Uint8Array;
  readonly gzip: Uint8Array;
};

const served = new Map<string, Sent>();

/** Telephones of the last five years run it; older ones go on asking the server. */
const oldest = ['chrome92', 'safari15.4', 'firefox90'];

let script: Promise<Sent> | undefined;
export async function scriptPath(): Promise<string> {
  script ??= buildScript();
  return (await script).path;
}

/** Our modules declare and do nothing when they are read, so what the page does not use stays out. */
const leaveUnused: Plugin = {
  name: 'leave unused modules out',
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter: /^[#.]/ }, async ({ path, pluginData, ...from }) =>
      pluginData
        ? undefined
        : { ...(await resolve(path, { ...from, pluginData: 'once' })), sideEffects: false },
    ),
};

async function buildScript(): Promise<Sent> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../assets/self-check.js', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: oldest,
    plugins: [leaveUnused],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return keep('self-check', outputFiles[0]!.text);
}

/** By the law as it is in force: an approved amount makes another. */
const laws = new WeakMap<Policy, Map<string, Sent>>();

/** The law of the present month; that of another month is built anew. */
export async function lawScriptPath(
  { policy, city, today }: Pick<WebNeeds, 'policy' | 'city' | 'today'>,
  language: Language,
): Promise<string> {
  const month = monthOf(today());
  const key = `${city.id} ${month} ${language}`;
  const built = laws.get(policy) ?? new Map<string, Sent>();
  laws.set(policy, built);
  const known = built.get(key);
  if (known) return known.path;
  const law = lawIn(policy, month as Month, ['person', 'household']);
  const packed = packCheck(city.selfCheck, { law, month, language });
  const made = keep(`law-${language}`, `export const law = ${JSON.stringify(packed)};`);
  built.set(key, made);
  return made.path;
}

function keep(name: string, text: string): Sent {
  const plain = Buffer.from(text);
  const path = `/assets/${name}-${createHash('sha256').update(plain).digest('hex').slice(0, 12)}.js`;
  const made = {
    path,
    plain,
    br: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    gzip: gzipSync(plain, { level: 9 }),
  };
  served.set(path, made);
  return made;
}

/** Answers what the page of the self-check names; anything else is passed on. */
export const selfCheckScripts = new Hono().get('/assets/:file{.+\\.js}', async (c, next) => {
  const found = served.get(c.req.path);
  if (!found) return next();
  const accepted = c.req.header('Accept-Encoding') ?? '';
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  return c.body(Uint8Array.from(encoding ? found[encoding] : found.plain), 200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
  });
});
