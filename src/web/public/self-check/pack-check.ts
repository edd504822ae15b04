/** The self-check as it is sent to a browser: a month's law and its questions in one language, as plain JSON. */
import type { Consequence, Question, SelfCheck } from '#declarations';
import type { Language, Month, Text } from '#kernel';
import { type Facts, type Law, type Packed, pack } from '#policy';

/** Texts are a single word of the language; whoever reads them takes it for both. */
export type PackedCheck = {
  readonly law: Packed;
  readonly language: Language;
  readonly questions: unknown;
  readonly consequences: readonly { readonly when?: number; readonly facts: Facts }[];
  readonly notAsked: unknown;
};

type Given = { readonly law: Law; readonly month: Month; readonly language: Language };

export function packCheck(check: SelfCheck, { law, month, language }: Given): PackedCheck {
  const conditions = check.consequences.flatMap(({ when }) => (when ? [when.node] : []));
  const { packed, places } = pack(law, { month, language }, conditions);
  const placeOf = new Map(conditions.map((node, at) => [node, places[at]!]));
  return {
    law: packed,
    language,
    questions: inLanguage(check.questions satisfies readonly Question[], language),
    consequences: check.consequences.map(({ when, facts }: Consequence) => ({
      ...(when && { when: placeOf.get(when.node)! }),
      facts,
    })),
    notAsked: inLanguage(check.notAsked, language),
  };
}

/** Each pair of texts gives way to the one that is read. */
function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return { t: value[language] };
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inLanguage(one, language)]));
}

const isText = (value: object): value is Text => 'zh' in value && 'en' in value;
