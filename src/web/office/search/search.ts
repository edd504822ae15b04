/** Finding a person. Numbers come by POST alone, so that none stands in an address or a log; names may have an address. */
import { html } from 'hono/html';
import { maskIdNumber, maskName } from '#access';
import { witness } from '#audit';
import { monthOf } from '#kernel';
import { count, emptyState, type Html, pagination, table } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { certificateWords } from '../../register/certificate-words.ts';
import type { Found } from '../../register/person-record.ts';
import {
  pageSize,
  type SearchResult,
  searchPersons,
  soundsLikeNumber,
} from '../../register/search-persons.ts';
import type { WebScreen } from '../../screen.ts';
import { ageIn } from '../../statement/fact-words.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { words } from './search.words.ts';
import { searchBox } from './search-box.ts';

async function answerGet(visit: Visit): Promise<Response> {
  const asked = visit.c.req.query('words')?.trim() ?? '';
  const say = words[visit.language];
  if (asked === '') return emptyPage(visit);
  if (soundsLikeNumber(asked)) return emptyPage(visit, say.numberInAddress);
  return resultPage(visit, asked, Math.max(1, Math.floor(Number(visit.c.req.query('page')) || 1)));
}

async function answerPost(visit: Visit): Promise<Response> {
  const sent = await visit.c.req.parseBody();
  const asked = typeof sent['words'] === 'string' ? sent['words'].trim().slice(0, 60) : '';
  if (asked === '') return emptyPage(visit, words[visit.language].empty);
  if (!soundsLikeNumber(asked)) return visit.c.redirect(`/search?words=${encodeURIComponent(asked)}`, 303);
  const result = await search(visit, asked, 1);
  const [only] = result.found;
  if (result.total === 1 && only) return visit.c.redirect(`/persons/${only.id}`, 303);
  return show(visit, { asked: words[visit.language].numberWords, value: '', result, page: 1 });
}

const resultPage = async (visit: Visit, asked: string, page: number): Promise<Response> =>
  show(visit, { asked, value: asked, page, result: await search(visit, asked, page) });

async function search(visit: Visit, asked: string, page: number): Promise<SearchResult> {
  const { needs, actor } = visit;
  const areas = await visit.areas();
  return visit.inTransaction(async (tx) => {
    const result = await searchPersons(tx, {
      words: asked,
      page,
      area: actor.area,
      secrets: needs.secrets,
      areas,
    });
    await witness(tx, { act: 'search', at: needs.clock(), details: { found: result.total, page } });
    return result;
  });
}

const emptyPage = (visit: Visit, error?: string): Response | Promise<Response> =>
  visit.c.html(
    officePage(visit, {
      title: words[visit.language].title,
      path: '/search',
      errors: error ? { words: error } : undefined,
      body: searchBox(visit.language, { error }),
    }),
    error ? 422 : 200,
  );

type Shown = {
  readonly asked: string;
  readonly value: string;
  readonly result: SearchResult;
  readonly page: number;
};

async function show(visit: Visit, { asked, value, result, page }: Shown): Promise<Response> {
  const { language, actor } = visit;
  const say = words[language];
  const areas = await visit.areas();
  const area = areas.fullNameOf(actor.area);
  const none = result.total === 0;
  return visit.c.html(
    officePage(visit, {
      title: say.results(asked),
      lead: none ? undefined : say.found(count(result.total), area),
      path: value === '' ? '/search' : visit.path,
      area,
      body: html`${searchBox(language, { value })}
        ${
          none
            ? emptyState({ title: say.none, body: say.noneHint(area) })
            : html`${foundTable(visit, result.found, (code) => areas.fullNameOf(code))}${pagination({ language, path: visit.path, page, size: pageSize, total: result.total })}`
        }`,
    }),
  );
}

function foundTable(visit: Visit, rows: readonly Found[], areaOf: (code: string) => string): Html {
  const { language, needs } = visit;
  const say = words[language];
  const now = monthOf(needs.today());
  return table({
    id: 'found',
    caption: say.title,
    captionHidden: true,
    rows,
    columns: [
      {
        heading: say.name,
        names: true,
        cell: (one) => html`<a href="/persons/${one.id}">${maskName(one.name)}</a>${diedMark(one, language)}`,
      },
      { heading: say.number, short: true, cell: ({ idNumber }) => maskIdNumber(idNumber) },
      { heading: say.age, number: true, cell: ({ bornOn }) => ageIn(bornOn, now) },
      { heading: say.area, cell: ({ village }) => areaOf(village) },
      {
        heading: say.certificate,
        cell: ({ certificate }) =>
          certificate ? visit.say(certificateWords(needs.policy, certificate)) : say.noCertificate,
      },
    ],
  });
}

const diedMark = ({ died }: Found, language: Language): Html | '' =>
  died ? html` <span class="quiet">${words[language].died}</span>` : '';

export const searchByName: WebScreen = {
  screen: 'search',
  method: 'get',
  path: '/search',
  leaves: 'search',
  answer: answerGet,
};
export const searchByForm: WebScreen = {
  screen: 'search',
  method: 'post',
  path: '/search',
  leaves: 'search',
  answer: answerPost,
};
