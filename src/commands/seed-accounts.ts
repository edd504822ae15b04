/** Accounts of the demonstration city: one a role, placed around the persons worth a look. */
import { seedDemonstrationAccounts } from '#access';
import { done } from '#kernel';
import { findPersonFile, type PersonFile, searchPersons } from '#registry';
import type { House } from './house.ts';

type WorthALook = readonly { readonly idNumber: string }[];

export async function seedAccounts({ database, secrets, registry, project }: House, worthALook: WorthALook): Promise<void> {
  await database.work(async (tx) => {
    const files: PersonFile[] = [];
    for (const { idNumber } of worthALook) {
      const { persons } = await searchPersons(tx, secrets, { text: idNumber, limit: 1 });
      const file = persons[0] && (await findPersonFile(tx, secrets, { personId: persons[0].id, on: dayIn(registry.clock()) }));
      if (file) files.push(file);
    }
    const village = files[0]?.person.village;
    if (!village) throw new Error('None of the persons worth a look is in the register; the accounts have no place to stand.');
    const guardian = files.flatMap(({ guardians }) => guardians).find(({ personId }) => personId !== undefined)?.personId;
    const citizen = files.at(-1)?.person.id;
    await seedDemonstrationAccounts(tx, {
      city: project.city.code.slice(0, 4),
      county: village.slice(0, 6),
      township: village.slice(0, 9),
      village,
      ...(citizen !== undefined && { citizen }),
      ...(guardian !== undefined && { guardian }),
    });
    return done(undefined);
  });
}

const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
const dayIn = (moment: Date) => shanghai.format(moment) as `${number}-${number}-${number}`;
