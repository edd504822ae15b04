/** What a case about a person can be about: a programme that one applies for, or the certificate. Pure. */
import { procedureOf } from '#casework';
import type { Procedure } from '#declarations';
import type { Programme } from '#policy';
import type { WebNeeds } from '../../needs.ts';

export type Matter = { readonly key: string; readonly procedure: Procedure; readonly programme?: Programme };

/** Programmes first, in the order of the law; procedures that attack, review or answer another place are opened there. */
export function mattersOf({
  city,
  policy,
  casework,
}: Pick<WebNeeds, 'city' | 'policy' | 'casework'>): Matter[] {
  const programmes = policy.programmes.flatMap((programme): Matter[] => {
    const id = city.procedureFor(programme);
    const procedure = id === undefined ? undefined : procedureOf(casework, { id });
    return procedure?.about === 'person' ? [{ key: programme.id, procedure, programme }] : [];
  });
  const certificates = casework.procedures
    .filter(({ id, about }) => about === 'person' && id.startsWith('certificate-'))
    .map((procedure) => ({ key: procedure.id, procedure }));
  return [...certificates, ...programmes];
}
