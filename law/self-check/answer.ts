/** How questions are written: facts by the names and with the values that the vocabulary knows. */
import type { Question, Ticking } from '#declarations';
import type { Text } from '#kernel';
import type { Facts, HouseholdRole, TypedFacts } from '#policy';
import type { vocabularyOfLaw } from '../facts.ts';

export type KnownFacts = Partial<TypedFacts<typeof vocabularyOfLaw>>;

/** The compiler knows each fact by its name; the machine takes them as they are. */
export const facts = (known: KnownFacts): Facts => known as Facts;

export const choose = (says: Text, known: KnownFacts, hint?: Text) => ({
  says,
  facts: facts(known),
  ...(hint && { hint }),
});

/** Something that is so or is not. What stays out of `ticked` has to be looked at by whoever decides. */
export const tick = (
  says: Text,
  { ticked = {}, unticked, hint }: { ticked?: KnownFacts; unticked: KnownFacts; hint?: Text },
): Ticking => ({
  says,
  ticked: { facts: facts(ticked) },
  unticked: { facts: facts(unticked) },
  ...(hint && { hint }),
});

/** A relative in the home who has a disability certificate, or has none. */
export const relativeWithCertificate = (says: Text, role: HouseholdRole): Ticking => ({
  says,
  ticked: { relative: { role, facts: facts({ certificateValid: true, diedOn: '9999-12-31' }) } },
  unticked: { relative: { role, facts: facts({ certificateValid: false }) } },
});

export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>;
