import { html } from 'hono/html';
import { maskName } from '#access';
import { monthOf } from '#kernel';
import type { Found, FoundPerson } from '#registry';
import { count, emptyState, type Html, pagination, table } from '../../components/index.ts';
import { ageIn } from '../../statement/fact-words.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { certificateWords } from '../person/certificate-words.ts';
import { words } from './search.words.ts';
import { searchBox } from './search-box.ts';

const size = 20;

export const emptySearch = (visit: Visit, error?: string): Response | Promise<Response> =>
  visit.c.html(
    officePage(visit, {
      title: words[visit.language].title,
      path: '/search',
      errors: error ? { words: error } : undefined,
      body: searchBox(visit.language, { error }),
    }),
    error ? 422 : 200,
  );

type FoundPage = {
  /** As the page may say it: the words, or that it was a number. */
  readonly asked: string;
  /** As the box may keep it. */
  readonly value: string;
  readonly page: number;
  readonly found: Found;
};

export async function showFound(visit: Visit, { asked, value, page, found }: FoundPage): Promise<Response> {
  const { language, actor } = visit;
  const say = words[language];
  const areas = await visit.areas();
  const area = areas.fullNameOf(actor.area);
  const total = found.persons.length;
  const path = value === '' ? '/search' : visit.path;
  const rows = found.persons.slice((page - 1) * size, page * size);
  return visit.c.html(
    officePage(visit, {
      title: say.results(asked),
      lead: total === 0 ? undefined : say.found(count(total), area, found.more),
      path,
      area,
      body: html`${searchBox(language, { value })}
        ${
          rows.length === 0
            ? emptyState({ title: say.none, body: say.noneHint(area) })
            : html`${foundTable(visit, rows, (code) => areas.fullNameOf(code))}${pagination({ language, path, page, size, total })}`
        }`,
    }),
  );
}

function foundTable(visit: Visit, rows: readonly FoundPerson[], areaOf: (code: string) => string): Html {
  const { language, needs } = visit;
  const say = words[language];
  const now = monthOf(needs.today());
  return table({
    id: 'found',
    caption: say.title,
    captionHidden: true,
    rows,
    columns: [
      { heading: say.name, names: true, cell: (one) => nameCell(one, say) },
      { heading: say.number, short: true, cell: ({ idNumberMasked }) => idNumberMasked },
      { heading: say.age, number: true, cell: ({ bornOn }) => ageIn(bornOn, now) },
      { heading: say.area, cell: ({ village }) => areaOf(village) },
      { heading: say.certificate, cell: (one) => certificateCell(visit, one) },
    ],
  });
}

/** Masked names are alike: those who hear the link alone hear the number's ends too. */
const nameCell = ({ id, name, diedOn, idNumberMasked }: FoundPerson, say: (typeof words)['zh']): Html =>
  html`<a href="/persons/${id}">${maskName(name)}<span class="govuk-visually-hidden"> ${say.number} ${idNumberMasked}</span></a>${diedOn && html` <span class="quiet">${say.died}</span>`}`;

const certificateCell = (visit: Visit, { certificate }: FoundPerson): string =>
  certificate?.state === 'valid'
    ? visit.say(certificateWords(visit.needs.policy, certificate))
    : words[visit.language].noCertificate;
