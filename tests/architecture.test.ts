/** The house plan, checked. To change the architecture, change this list and say why in docs/decisions. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const pure = ['kernel', 'policy', 'declarations'];
const ground = [...pure, 'database', 'access', 'audit', 'files'];

/** Each folder in order, with the folders it may use. A folder names only folders before it, so no circle can form. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  policy: ['kernel'],
  declarations: ['kernel', 'policy'],
  law: pure,
  cities: [...pure, 'law'],
  database: pure,
  access: [...pure, 'database'],
  audit: [...pure, 'database', 'access'],
  files: [...pure, 'database'],
  registry: ground,
  demonstration: [...pure, 'law', 'cities', 'files'],
  casework: [...ground, 'registry'],
  payments: [...ground, 'registry', 'casework'],
  benefits: [...ground, 'registry', 'casework', 'payments'],
  outreach: [...ground, 'registry', 'casework', 'benefits'],
  monitoring: [...ground, 'registry', 'casework', 'benefits', 'outreach'],
  web: [...ground, 'registry', 'casework', 'payments', 'benefits', 'outreach', 'monitoring'],
  commands: [...ground, 'registry', 'casework', 'payments', 'benefits', 'outreach', 'monitoring', 'web'],
};
/** The passes of the policy language: each may use those before it, and running and explaining not each other. */
const passes: Readonly<Record<string, readonly string[]>> = {
  language: [],
  loading: ['language'],
  explaining: ['language', 'loading'],
  running: ['language', 'loading'],
  packing: ['language', 'loading', 'explaining'],
};
const longestFile = 250;
const longestFunction = 40;
const homeless = /(^|[-/])(utils?|helpers?|common|managers?|data|info)([-./]|$)/;

const root = fileURLToPath(new URL('..', import.meta.url));
/** The gallery's pages are samples that its test alone shows. */
const isTest = (path: string) => /\.(test|cases)\.ts$|\/gallery-\w+\.ts$/.test(path);
const paths = globSync(['src/**/*.ts', 'law/**/*.ts', 'cities/**/*.ts'], { cwd: root }).map((path) =>
  path.replaceAll('\\', '/'),
);
const read = (path: string) => ({
  path,
  folder: folderOf(path),
  text: readFileSync(`${root}/${path}`, 'utf8'),
});
const files = paths
  .filter((path) => !isTest(path) && path !== 'src/main.ts')
  .sort()
  .map(read);

/** The invented city of a city's folder is a room of its own: it writes files, which the city's declarations do not. */
function folderOf(path: string): string {
  if (/^cities\/[^/]+\/demo\//.test(path)) return 'demonstration';
  return path.replace(/^src\//, '').split('/')[0]!;
}

type Import = {
  readonly path: string;
  readonly folder: string;
  readonly inner: boolean;
  readonly target: string;
  readonly into: string;
};
const imports: readonly Import[] = files.flatMap(({ path, folder, text }) =>
  [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s+'([#.][^']+)'|import\(\s*'([#.][^']+)'/g),
  ].map(([, named, lazy]) => {
    const name = named ?? lazy!;
    const inner = name.startsWith('.');
    const target = inner ? posix.join(posix.dirname(path), name) : name.replace('#', '');
    return { path, folder, inner, target, into: folderOf(target) };
  }),
);

const none = (breaches: readonly { path: string; target?: string }[]) =>
  assert.deepEqual(
    breaches.map(({ path, target }) => (target ? `${path} -> ${target}` : path)),
    [],
  );

it('the plan was read: there are files and imports', () =>
  assert.ok(files.length > 100 && imports.length > 300, `${files.length} files, ${imports.length} imports`));

it('each folder names only folders before it', () => {
  const folders = Object.keys(mayUse);
  none(
    folders.flatMap((path, floor) =>
      mayUse[path]!.filter((target) => !folders.slice(0, floor).includes(target)).map((target) => ({
        path,
        target,
      })),
    ),
  );
});

it('every folder stands in the plan', () => none(files.filter(({ folder }) => !(folder in mayUse))));

it('each import goes where the plan allows', () =>
  none(imports.filter(({ folder, into }) => into !== folder && !mayUse[folder]?.includes(into))));

it("another folder is entered through its door, one's own never is", () => {
  none(imports.filter(({ folder, into, inner }) => inner && into !== folder));
  none(imports.filter(({ folder, inner, target }) => inner && target === `src/${folder}/index.ts`));
});

it('the passes of the policy language keep their order', () =>
  none(
    imports.filter(({ path, target, inner }) => {
      const [pass, into] = [path, target].map((one) => /^src\/policy\/(\w+)\//.exec(one)?.[1]);
      return (
        inner && pass !== undefined && into !== undefined && pass !== into && !passes[pass]?.includes(into)
      );
    }),
  ));

it('no files import each other in a circle', () => {
  let open = imports.filter(({ inner }) => inner);
  for (let before = Number.POSITIVE_INFINITY; open.length < before; ) {
    before = open.length;
    const [importers, targets] = [
      new Set(open.map(({ path }) => path)),
      new Set(open.map(({ target }) => target)),
    ];
    open = open.filter(({ path, target }) => importers.has(target) && targets.has(path));
  }
  none(open);
});

it('only stores speak SQL', () =>
  none(
    files.filter(
      ({ path, text }) =>
        /\b(tx|client|pool)\.(sql`|query\(|execute\(|copyIn\(|copyOut\()/.test(text) &&
        !path.endsWith('-store.ts') &&
        !path.startsWith('src/database/'),
    ),
  ));

it(`no file is longer than ${longestFile} lines`, () =>
  none(files.filter(({ text }) => text.split('\n').length > longestFile + 1)));

it(`no function is longer than ${longestFunction} lines`, () =>
  none(
    files.flatMap(({ path, text }) =>
      [...text.matchAll(/^(?:export )?(?:async )?function\*? (\w+)[\s\S]*?^\}/gm)]
        .filter(([body]) => body.split('\n').length > longestFunction)
        .map(([, name]) => ({ path, target: name! })),
    ),
  ));

it('no door gives everything, nothing is exported without a name', () => {
  none(files.filter(({ text }) => /^export \*/m.test(text)));
  none(files.filter(({ text }) => /^export default/m.test(text)));
});

it('no file is called by a word that says nothing', () =>
  none(files.filter(({ path }) => homeless.test(path.replace(/^.*?\//, '')))));

it('time, chance and the world come in as parameters', () =>
  none(
    files.filter(
      ({ path, text }) =>
        /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bprocess\.env\b/.test(text) &&
        !path.startsWith('src/database/'),
    ),
  ));

it('what is unfinished is not called finished', () =>
  none(
    [...files, ...paths.filter(isTest).map(read)].filter(({ text }) =>
      /\b(TODO|FIXME|XXX|HACK)\b|\.(skip|only)\(|@ts-ignore/.test(text),
    ),
  ));

it('the median file is short', () => {
  const lengths = files.map(({ text }) => text.split('\n').length).sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.floor(lengths.length * share)]!;
  assert.ok(at(0.5) <= 80 && at(0.9) <= 170, `median ${at(0.5)}, nine in ten ${at(0.9)}`);
});
