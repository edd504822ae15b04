/** What waits for the person at the door: visits, a warning of the family, and who the contact person is. */
import { html } from 'hono/html';
import { mayOpen } from '#access';
import type { Transaction } from '#database';
import { findContact, listTasks, listWarnings, type OpenTask, type WarningLine } from '#outreach';
import type { PersonFile } from '#registry';
import { count, type Html, notice } from '../../components/index.ts';
import { programmeTitle } from '../../programme-title.ts';
import type { Visit } from '../../visit.ts';
import { taskPath } from '../outreach/outreach-paths.ts';
import { warningPath } from '../warnings/warning-view.ts';
import { words } from './outreach-part.words.ts';

export type AtTheDoor = {
  readonly contact: string | undefined;
  readonly tasks: readonly OpenTask[];
  readonly warning: WarningLine | undefined;
};

/** Undefined for who has nothing to do with visits. */
export async function readAtTheDoor(
  { actor, needs }: Visit,
  tx: Transaction,
  { person, household }: PersonFile,
): Promise<AtTheDoor | undefined> {
  if (!mayOpen(actor, 'task')) return undefined;
  const on = needs.today();
  const first = { offset: 0, limit: 5 };
  const place = { village: person.village, household: household?.id ?? null };
  const [warning] = household
    ? await listWarnings(tx, { state: 'open', household: household.id }, first)
    : [];
  return {
    contact: (await findContact(tx, { ...place, on }))?.name,
    tasks: await listTasks(tx, { on, subject: { person: person.id, household: household?.id } }, first),
    warning,
  };
}

export function outreachPart(visit: Visit, door: AtTheDoor | undefined): Html | '' {
  if (!door) return '';
  const { language, needs } = visit;
  const say = words[language];
  const { contact, tasks, warning } = door;
  const titleOf = (sign: string) => programmeTitle(needs.signs.policy, sign)[language];
  return html`
    ${
      warning &&
      notice({
        language,
        state: 'wait',
        word: say.mind,
        title: say.warning(warning.signs.map(titleOf).join(say.comma)),
        body: html`<a href="${warningPath(warning.id)}">${say.openWarning}</a>`,
      })
    }
    ${tasks.map(({ id, subject, items, due }) =>
      notice({
        language,
        state: 'wait',
        title: say.task[subject](count(items.length), due),
        body: html`<a href="${taskPath(id)}">${say.openTask[subject]}</a>`,
      }),
    )}
    <p>${say.contact(contact ?? say.nobody)}</p>`;
}
