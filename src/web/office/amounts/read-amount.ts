/** Reads a proposed amount as its form sends it. Pure. */
import type { ProposedAmount } from '#benefits';
import { done, isMonth, type Result, refuse } from '#kernel';
import type { Parameter, Policy } from '#policy';
import type { Errors } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { readValue } from '../what-if/figures-typed.ts';
import { fieldOf, readCells } from '../what-if/read-change.ts';
import { words } from './amounts.words.ts';

type Given = {
  readonly policy: Policy;
  readonly programme: string;
  readonly name: string;
  readonly parameter: Parameter;
  readonly language: Language;
  readonly text: (name: string) => string;
};

export function readAmount({
  policy,
  programme,
  name,
  parameter,
  language,
  text,
}: Given): Result<ProposedAmount, Errors> {
  const say = words[language];
  const value = readCells(parameter.by, (code) => readValue(parameter.type, text(fieldOf(code))));
  const from = text('from');
  const errors: Errors = {
    ...(!value.ok && Object.fromEntries(value.refusal.map((code) => [fieldOf(code), say.wrongNumber]))),
    ...(!isMonth(from) && { from: say.monthMissing }),
    ...(text('issuer') === '' && { issuer: say.missing }),
    ...(text('document') === '' && { document: say.missing }),
  };
  if (!value.ok || !isMonth(from) || Object.keys(errors).length > 0) return refuse(errors);
  const county = policy.counties.find((one) => one === text('county'));
  return done({
    programme,
    parameter: name,
    from,
    value: value.value,
    issuer: text('issuer'),
    document: text('document'),
    state: text('state') === 'confirmed' ? 'confirmed' : 'assumed',
    ...(county && { county }),
    ...(text('clause') && { clause: text('clause') }),
  });
}
