/** Reads what a person can apply for and how far a form has come, under row security, and notes who looked. */

import type { DraftContent } from '#casework';
import { type AuthorityKind, draftDays, findDraft, listInWork, oldestDraft } from '#casework';
import { dayOf, monthOf } from '#kernel';
import { mattersOf } from '../office/cases/matters.ts';
import { openPerson, personNamed } from '../office/person/open-person.ts';
import { programmeTitle } from '../programme-title.ts';
import { citizenVoice, type PlainLine } from '../statement/citizen-voice.ts';
import type { Visit } from '../visit.ts';
import type { ApplyView, FormView } from './apply-view.ts';
import { linesChosen, papersOf } from './apply-view.ts';
import { missingOf } from './missing.ts';

export type Reading = {
  readonly view: ApplyView;
  readonly household: number | undefined;
  readonly knows: (fact: string) => boolean;
};

/** Undefined when there is nobody of that number, or nobody whom the visitor may see. */
export function readApplying(visit: Visit): Promise<Reading | undefined> {
  const { actor, needs } = visit;
  const month = monthOf(needs.today());
  return openPerson(
    visit,
    { person: personNamed(visit), act: 'read.statement', month },
    async ({ tx, file, statement, knows }): Promise<Reading> => {
      const { id, name } = file.person;
      const own = id === actor.person;
      const since = oldestDraft(needs.clock());
      const draft = await findDraft(tx, needs, { account: actor.account, person: id, since });
      const inWork = await listInWork(tx, id);
      const matters = new Set(mattersOf(needs).map(({ key }) => key));
      const free = ({ line }: PlainLine) =>
        matters.has(line.programme) && !inWork.includes(line.programme) && line.enrolled !== true;
      const said = citizenVoice(statement, { current: month, ...(!own && { about: name }) });
      const linesOf = (group: string) =>
        said.groups.find((one) => one.id === group)?.lines.filter(free) ?? [];
      return {
        view: {
          person: id,
          name,
          own,
          canHave: linesOf('can-have'),
          unclear: linesOf('unclear'),
          inWork: inWork.map((programme) => programmeTitle(needs.policy, programme)),
          draft,
          keptUntil: draft && dayOf(new Date(draft.savedAt.getTime() + draftDays * 86_400_000)),
          kinds: kindsFor(visit, own),
        },
        household: file.household?.id,
        knows,
      };
    },
  );
}

/** A citizen asks for herself or for a ward; at the office, anybody who may. */
function kindsFor({ actor }: Visit, own: boolean): AuthorityKind[] {
  if (actor.role === 'citizen' || actor.role === 'guardian') return [own ? 'self' : 'guardian'];
  return ['self', 'guardian', 'entrusted', 'visit'];
}

export function formOf({ needs }: Visit, { view, knows }: Reading, content: DraftContent): FormView {
  const chosen = linesChosen(view, content);
  const lines = chosen.map(({ line }) => line);
  return {
    chosen: lines.map(({ title }) => title),
    missing: missingOf({ lines, policy: needs.policy, city: needs.city, knows }),
    papers: papersOf(chosen),
  };
}
