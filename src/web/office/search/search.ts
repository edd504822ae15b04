/** Finding a person. Numbers come by POST alone, so that none stands in an address or a log; names may have an address. */
import { witness } from '#audit';
import { type Found, searchPersons } from '#registry';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { emptySearch, showFound } from './found-page.ts';
import { words } from './search.words.ts';

/** Further than this nobody turns pages: the words must say more. */
const most = 100;

/** Six digits in a row: an identity number, a certificate, a telephone, or part of one. */
const soundsLikeNumber = (asked: string): boolean =>
  /\d{6}/.test(asked.normalize('NFKC').replace(/[\s-]/g, ''));

async function answerGet(visit: Visit): Promise<Response> {
  const asked = visit.c.req.query('words')?.trim().slice(0, 60) ?? '';
  if (asked === '') return emptySearch(visit);
  if (soundsLikeNumber(asked)) return emptySearch(visit, words[visit.language].numberInAddress);
  const page = Math.max(1, Math.floor(Number(visit.c.req.query('page')) || 1));
  return showFound(visit, { asked, value: asked, page, found: await search(visit, asked) });
}

async function answerPost(visit: Visit): Promise<Response> {
  const sent = await visit.c.req.parseBody();
  const asked = typeof sent['words'] === 'string' ? sent['words'].trim().slice(0, 60) : '';
  if (asked === '') return emptySearch(visit, words[visit.language].empty);
  if (!soundsLikeNumber(asked)) return visit.c.redirect(`/search?words=${encodeURIComponent(asked)}`, 303);
  const found = await search(visit, asked);
  const [only] = found.persons;
  if (only && found.persons.length === 1) return visit.c.redirect(`/persons/${only.id}`, 303);
  return showFound(visit, { asked: words[visit.language].numberWords, value: '', page: 1, found });
}

const search = ({ needs, inTransaction }: Visit, asked: string): Promise<Found> =>
  inTransaction(async (tx) => {
    const found = await searchPersons(tx, needs.secrets, { text: asked, limit: most });
    const details = { found: found.persons.length, by: found.by };
    await witness(tx, { act: 'search', at: needs.clock(), details });
    return found;
  });

const shared = { screen: 'search', path: '/search', leaves: 'search' } as const;

export const searchByName: WebScreen = { ...shared, method: 'get', answer: answerGet };
export const searchByForm: WebScreen = { ...shared, method: 'post', answer: answerPost };
