/** Remembers in the data folder that the demonstration city was begun, and who in it is worth a look when it stands. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '#kernel';
import type { Project } from './project.ts';

export type WorthALook = {
  readonly name: string;
  readonly why: Text;
  readonly personId: number;
  /** With it a visitor signs in by a code: the person or, of a child without a telephone, its guardian. */
  readonly signsIn?: { readonly number: string; readonly as: 'citizen' | 'guardian' };
};

export function demonstrationMark({ dataFolder }: Pick<Project, 'dataFolder'>) {
  const folder = join(dataFolder, 'demonstration');
  const [begun, standing] = [join(folder, 'begun'), join(folder, 'worth-a-look.json')];
  const declined = join(dataFolder, 'no-demonstration');
  return {
    folder,
    begun: () => existsSync(begun),
    /** A real city's folder never gets an invented one, also when it is started without the word. */
    declined: () => existsSync(declined),
    decline: () => writeFileSync(declined, ''),
    begin() {
      mkdirSync(folder, { recursive: true });
      writeFileSync(begun, '');
    },
    /** Undefined until it stands. */
    read: (): readonly WorthALook[] | undefined =>
      existsSync(standing) ? (JSON.parse(readFileSync(standing, 'utf8')) as WorthALook[]) : undefined,
    finish(worthALook: readonly WorthALook[]) {
      writeFileSync(`${standing}.part`, JSON.stringify(worthALook));
      renameSync(`${standing}.part`, standing);
    },
  };
}
