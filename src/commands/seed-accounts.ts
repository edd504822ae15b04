/** Accounts of the demonstration city: one a role, placed around the persons worth a look. */
import { seedDemonstrationAccounts } from '#access';
import type { Transaction } from '#database';
import { type Day, dayOf, done, type Text } from '#kernel';
import { findPersonFile, type PersonFile, searchPersons } from '#registry';
import type { WorthALook } from './demonstration-mark.ts';
import type { House } from './house.ts';

type Invented = readonly { readonly idNumber: string; readonly name: string; readonly why: Text }[];

export async function seedAccounts(
  { database, secrets, registry, project }: House,
  worthALook: Invented,
): Promise<WorthALook[]> {
  const seeded = await database.work(async (tx) => {
    const files: PersonFile[] = [];
    const found: WorthALook[] = [];
    for (const { idNumber, name, why } of worthALook) {
      const { persons } = await searchPersons(tx, secrets, { text: idNumber, limit: 1 });
      const file =
        persons[0] &&
        (await findPersonFile(tx, secrets, { personId: persons[0].id, on: dayOf(registry.clock()) }));
      if (!file) continue;
      files.push(file);
      const signsIn = await numberToSignIn(tx, secrets, { file, on: dayOf(registry.clock()) });
      found.push({ name, why, personId: file.person.id, ...(signsIn && { signsIn }) });
    }
    const village = files[0]?.person.village;
    if (!village)
      throw new Error(
        'None of the persons worth a look is in the register; the accounts have no place to stand.',
      );
    const guardian = files
      .flatMap(({ guardians }) => guardians)
      .find(({ personId }) => personId !== undefined)?.personId;
    const citizen = files.at(-1)?.person.id;
    await seedDemonstrationAccounts(tx, {
      city: project.city.code.slice(0, 4),
      county: village.slice(0, 6),
      township: village.slice(0, 9),
      village,
      ...(citizen !== undefined && { citizen }),
      ...(guardian !== undefined && { guardian }),
    });
    return done(found);
  });
  return seeded.value;
}

/** Of the certificate, else of identity, where a telephone is known; of the guardian where the person has none. */
async function numberToSignIn(
  tx: Transaction,
  secrets: House['secrets'],
  { file, on }: { file: PersonFile; on: Day },
): Promise<WorthALook['signsIn']> {
  const { person, certificates, guardians } = file;
  if (person.phone) return { number: certificates[0]?.number ?? person.idNumber, as: 'citizen' };
  for (const { personId } of guardians) {
    if (personId === undefined) continue;
    const guardian = (await findPersonFile(tx, secrets, { personId, on }))?.person;
    if (guardian?.phone) return { number: guardian.idNumber, as: 'guardian' };
  }
  return undefined;
}
