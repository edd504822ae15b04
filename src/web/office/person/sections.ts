/** Household, certificate and trail of a person, each under its heading. */
import { html } from 'hono/html';
import { isRole, maskCertificateNumber, rightsOf } from '#access';
import type { SealedEvent } from '#audit';
import { purposes } from '#declarations';
import { monthOf } from '#kernel';
import type { PersonFile } from '#registry';
import { type Html, section, table, tag, timeline } from '../../components/index.ts';
import { ageIn } from '../../statement/fact-words.ts';
import type { Visit } from '../../visit.ts';
import { momentOf } from '../office-page.ts';
import { certificateWords } from './certificate-words.ts';
import { acts, certificateStates, roleNames, words } from './person.words.ts';

/** Members whom the reader may not see stand there without a name. */
export function householdSection(visit: Visit, { household, person }: PersonFile): Html {
  const say = words[visit.language];
  if (!household)
    return section({ title: say.household, body: html`<p class="quiet">${say.noHousehold}</p>` });
  const now = monthOf(visit.needs.today());
  return section({
    id: 'household',
    title: say.household,
    ...(household.members.length === 1 && { lead: say.livesAlone }),
    body: table({
      id: 'members',
      caption: say.household,
      captionHidden: true,
      rows: household.members,
      columns: [
        { heading: say.name, names: true, cell: (member) => memberName(member, { self: person.id, say }) },
        { heading: say.role, cell: ({ role }) => visit.say(roleNames[role]) },
        { heading: say.born, cell: ({ bornOn }) => bornOn && `${bornOn} · ${say.years(ageIn(bornOn, now))}` },
      ],
    }),
  });
}

type Member = NonNullable<PersonFile['household']>['members'][number];
type Naming = { readonly self: number; readonly say: (typeof words)['zh'] };

function memberName({ id, name }: Member, { self, say }: Naming): Html {
  if (name === undefined) return html`<span class="quiet">${say.elsewhere}</span>`;
  if (id === self) return html`${name} <span class="quiet">${say.here}</span>`;
  return html`<a href="/persons/${id}">${name}</a>`;
}

export function certificateSection(visit: Visit, { certificates }: PersonFile): Html {
  const say = words[visit.language];
  return section({
    id: 'certificate',
    title: say.certificate,
    body:
      certificates.length === 0
        ? html`<p class="quiet">${say.noCertificate}</p>`
        : table({
            id: 'certificates',
            caption: say.certificate,
            captionHidden: true,
            rows: certificates,
            columns: [
              { heading: say.since, short: true, names: true, cell: ({ from }) => from },
              { heading: say.until, short: true, cell: ({ until }) => until ?? '' },
              { heading: say.category, cell: (one) => visit.say(certificateWords(visit.needs.policy, one)) },
              {
                heading: say.state,
                cell: ({ state }) =>
                  tag(state === 'valid' ? 'settled' : 'plain', visit.say(certificateStates[state])),
              },
              {
                heading: say.valid,
                short: true,
                cell: ({ issuedOn, expiresOn }) => `${issuedOn} – ${expiresOn ?? ''}`,
              },
              {
                heading: say.certificateNumber,
                short: true,
                cell: ({ number }) => maskCertificateNumber(number),
              },
              { heading: say.reasonOf, cell: ({ reason }) => reason ?? '' },
            ],
          }),
  });
}

export function lookedSection(visit: Visit, events: readonly SealedEvent[]): Html {
  const { language } = visit;
  const say = words[language];
  return section({
    id: 'looked',
    title: say.looked,
    lead: events.length === 0 ? say.lookedHidden : say.lookedLead,
    body:
      events.length > 0 &&
      timeline(
        events.map(({ at, act, role, purpose }) => ({
          when: momentOf(at),
          title: acts[act]?.[language] ?? act,
          by: [roleTitle(visit, role), purposeTitle(visit, purpose)].filter(Boolean).join(' · '),
        })),
      ),
  });
}

const purposeTitle = (visit: Visit, purpose: string | null): string =>
  purpose !== null && purpose in purposes ? visit.say(purposes[purpose as keyof typeof purposes]) : '';

const roleTitle = (visit: Visit, role: string | null): string =>
  role !== null && isRole(role) ? visit.say(rightsOf(role).title) : '';
