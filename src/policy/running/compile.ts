/** Compiles the rules of an era to loops over columns: one function for every few programmes, run block by block. */

import type { NodeOf } from '../language/term.ts';
import type { Subject } from '../language/vocabulary.ts';
import type { Era, Policy } from '../loading/assemble.ts';
import { type Loop, loopOf } from './loop.ts';
import { type Step, stepsOf } from './plan-steps.ts';
import { blockSlot, createSlots, gatherKey, type Place, type Slot, unknownSlot } from './slots.ts';
import { blockSlotsRead, memberSlot, stepCode } from './step-code.ts';
import { columnKey, columnsNeeded, membersKey } from './table.ts';

export type Gather = {
  readonly node: NodeOf<'household'>;
  /** Slots: the members' values, the outcome, and the household table's word and bit for "members not known". */
  readonly from: number;
  readonly to: number;
  readonly toHousehold: boolean;
  readonly membersUnknown: { readonly slot: number; readonly bit: number };
};

export type CompiledStep =
  | { readonly kind: 'loop'; readonly subject: Subject; readonly loop: Loop; readonly source: string }
  | ({ readonly kind: 'gather' } & Gather);

export type Compiled = {
  readonly era: Era;
  readonly slots: readonly Slot[];
  readonly steps: readonly CompiledStep[];
};

/** Programmes that share one function: more would spill registers, fewer would read columns twice. */
const programmesInLoop = 6;

/** `layout` is the policy for which the columns were made; its own unless told. */
export function compile(policy: Policy, era: Era, layout: Policy = policy): Compiled {
  const slots = createSlots();
  const bits = bitsOf(layout);
  const place = (subject: Subject): Place => ({ policy, era, subject, slots, bits });
  const groups = groupsOf(stepsOf(era));
  const reads = groups.map(
    (group) =>
      new Set(
        group.flatMap((step) =>
          step.kind === 'gather'
            ? []
            : blockSlotsRead(stepCode(step, place(step.subject)).reads, place(step.subject)),
        ),
      ),
  );
  const steps = groups.map((group, index): CompiledStep => {
    const [head] = group;
    if (head!.kind === 'gather') return gatherStep(head!, place(head!.subject));
    const readElsewhere = (slot: number) => reads.some((read, other) => other !== index && read.has(slot));
    const { source, loop } = loopOf(group, place(head!.subject), readElsewhere);
    return { kind: 'loop', subject: head!.subject, loop, source };
  });
  return { era, slots: slots.all, steps };
}

function bitsOf(policy: Policy): Place['bits'] {
  const tables = new Map(
    (['person', 'household', 'employer', 'provider'] as const).map((subject) => [
      subject,
      new Map(
        columnsNeeded(policy, subject).map(({ fact, ago }, index) => [
          columnKey(fact.name, ago),
          { word: index >> 5, bit: 1 << (index & 31) },
        ]),
      ),
    ]),
  );
  return (of, key) => tables.get(of)!.get(key)!;
}

/** Neighbouring steps over the same subject run in one loop. */
function groupsOf(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    const joins =
      last &&
      step.kind !== 'gather' &&
      last[0]!.kind !== 'gather' &&
      last[0]!.subject === step.subject &&
      last.length < programmesInLoop;
    if (joins) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

function gatherStep({ node, subject }: Extract<Step, { kind: 'gather' }>, place: Place): CompiledStep {
  const { key, of } = gatherKey(place, node);
  const { word, bit } = place.bits('household', membersKey);
  const yesNo = node.take === 'any' || node.take === 'all';
  return {
    kind: 'gather',
    node,
    from: memberSlot({ ...place, subject: 'person' }, node),
    to: blockSlot(place, key, of, yesNo ? 'tri' : 'number'),
    toHousehold: of === 'household' || subject === 'household',
    membersUnknown: { slot: unknownSlot(place, 'household', word), bit },
  };
}
