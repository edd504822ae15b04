/** The letters of a case: for whom they are written, and for the officer who prints them. */
import { casePath, casesPath } from '../office/cases/case-paths.ts';
import { officePage } from '../office/office-page.ts';
import type { WebScreen } from '../screen.ts';
import { troublePage } from '../trouble.ts';
import { actingFor, type Visit } from '../visit.ts';
import { letterBody } from './letter-body.ts';
import { letterPdf } from './letter-pdf.ts';
import { words } from './letters.words.ts';
import { readCaseLetter } from './read-letter.ts';

type Place = { readonly pathOf: (id: number) => string; readonly above: string };
const own: Place = { pathOf: (id) => `/own/cases/${id}`, above: '/own' };
const office: Place = { pathOf: casePath, above: casesPath };

const show = async (visit: Visit, { pathOf, above }: Place): Promise<Response> => {
  const { c, language, path, menu } = visit;
  const opened = await readCaseLetter(visit);
  if (!opened) return troublePage(c, 'missing');
  const { letter, form, caseId, about, reference } = opened;
  const back = { href: pathOf(caseId), text: words[language].back };
  const pdf = `${c.req.path}/pdf`;
  return c.html(
    officePage(visit, {
      title: letter.title,
      wide: false,
      breadcrumbs: [...menu.filter(({ href }) => href === above), { href: back.href, label: about }],
      body: letterBody(letter, { language, form, path, pdf, back, reference }),
    }),
  );
};

const fetchPdf = async (visit: Visit): Promise<Response> => {
  const opened = await readCaseLetter(visit);
  return opened
    ? await letterPdf(visit, opened.letter, { ...opened, language: visit.language })
    : troublePage(visit.c, 'missing');
};

const shared = { method: 'get', leaves: 'read.letter' } as const;
const path = '/cases/:case/letters/:letter';

export const ownLetter: WebScreen = {
  ...shared,
  screen: 'own',
  path: `/own${path}`,
  answer: (visit) => show(visit, own),
};
export const ownLetterPdf: WebScreen = { ...ownLetter, path: `/own${path}/pdf`, answer: fetchPdf };
export const caseLetter: WebScreen = {
  ...shared,
  screen: 'case',
  path,
  answer: (visit) => show(actingFor(visit, 'registry'), office),
};
export const caseLetterPdf: WebScreen = {
  ...caseLetter,
  path: `${path}/pdf`,
  answer: (visit) => fetchPdf(actingFor(visit, 'registry')),
};
