/** Household, certificate, facts and trail of a person, each under its heading. */
import { html } from 'hono/html';
import { isRole, maskCertificateNumber, rightsOf } from '#access';
import type { SealedEvent } from '#audit';
import { purposes } from '#declarations';
import { type Day, monthOf, type Text } from '#kernel';
import {
  button,
  type Content,
  dayField,
  emptyState,
  form,
  type Html,
  section,
  table,
  tag,
  timeline,
} from '../../components/index.ts';
import { certificateWords } from '../../register/certificate-words.ts';
import { decode } from '../../register/decode.ts';
import type { FactOnRecord, PersonRecord } from '../../register/person-record.ts';
import { rosterWords } from '../../register/read-situation.ts';
import { ageIn, labelOf, valueWords } from '../../statement/fact-words.ts';
import type { Visit } from '../../visit.ts';
import { momentOf } from '../office-page.ts';
import { acts, certificateStates, roleNames, words } from './person.words.ts';

export function householdSection(visit: Visit, { household, id }: PersonRecord): Html {
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
        {
          heading: say.name,
          names: true,
          cell: (one) =>
            one.id === id
              ? html`${one.name} <span class="quiet">${say.here}</span>`
              : html`<a href="/persons/${one.id}">${one.name}</a>`,
        },
        { heading: say.role, cell: ({ role }) => visit.say(roleNames[role]) },
        { heading: say.born, cell: ({ bornOn }) => `${bornOn} · ${say.years(ageIn(bornOn, now))}` },
      ],
    }),
  });
}

export function certificateSection(visit: Visit, { certificates }: PersonRecord): Html {
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

/** What held on the day; what was learned after the month it began in is marked. */
export function factsSection(visit: Visit, { facts, id }: PersonRecord, day: Day): Html {
  const { language } = visit;
  const say = words[language];
  const rows = facts.filter(({ from, until }) => from <= day && (until === undefined || until > day));
  return section({
    id: 'facts',
    title: say.facts,
    lead: say.factsLead(day),
    body: html`${form({
      method: 'get',
      action: `/persons/${id}`,
      body: html`<div class="as-of">${dayField({ language, name: 'as-of', label: say.asOf, value: day })}${button({ text: say.asOfShow, kind: 'secondary' })}</div>`,
    })}
    ${rows.length === 0 ? emptyState({ title: say.noFacts }) : factTable(visit, rows)}`,
  });
}

const factTable = (visit: Visit, rows: readonly FactOnRecord[]): Content => {
  const { language, needs } = visit;
  const say = words[language];
  return table({
    id: 'fact-list',
    caption: say.facts,
    captionHidden: true,
    rows,
    columns: [
      {
        heading: say.fact,
        names: true,
        cell: ({ name, ofHousehold }) =>
          html`${labelOf(needs.policy, name)[language]}${ofHousehold && html` <span class="quiet">${say.ofHousehold}</span>`}`,
      },
      { heading: say.value, cell: (fact) => recordWords(visit, fact)[language] },
      { heading: say.since, short: true, cell: ({ from }) => from },
      { heading: say.until, short: true, cell: ({ until }) => until ?? '' },
      {
        heading: say.known,
        short: true,
        cell: ({ knownFrom, from }) =>
          html`${knownFrom}${monthOf(knownFrom) > monthOf(from) && html` <span class="quiet">${say.later}</span>`}`,
      },
      { heading: say.source, cell: (fact) => visit.say(sourceWords(visit, fact)) },
    ],
  });
};

function recordWords({ needs }: Visit, { name, value }: FactOnRecord): Text {
  const fact = needs.policy.facts.get(name);
  return fact ? valueWords(fact, decode(fact, value)) : { zh: String(value), en: String(value) };
}

function sourceWords({ needs }: Visit, { roster, saidBy }: FactOnRecord): Text {
  const declared = needs.city.rosters.find(({ id }) => id === roster);
  const recorded = { zh: words.zh.recorded, en: words.en.recorded };
  const source = declared ? rosterWords(declared) : recorded;
  return saidBy ? { zh: `${source.zh} · ${saidBy}`, en: `${source.en} · ${saidBy}` } : source;
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
        events.slice(0, 20).map(({ at, act, role, purpose }) => ({
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
