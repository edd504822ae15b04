/** Papers are brought to a case, looked at, used again and taken back: by whom it concerns, and by the officer who has it. */
import { addPapers, type OnPapersRefused, readPaper, usePaperAgain, withdrawPaper } from '#casework';
import type { Result } from '#kernel';
import { numberOf } from '../answers.ts';
import type { Errors } from '../components/index.ts';
import { showCase } from '../office/cases/case.ts';
import { casePath } from '../office/cases/case-paths.ts';
import type { CaseView, ShownPapers } from '../office/cases/case-view.ts';
import { readCase } from '../office/cases/read-case.ts';
import { ownCasePath, showOwnCase } from '../own/own-case.ts';
import type { WebScreen } from '../screen.ts';
import { troublePage } from '../trouble.ts';
import { actingFor, type Visit } from '../visit.ts';
import { words } from './papers.words.ts';

/** The page of the case that the papers stand on. */
type CasePage = {
  readonly pathOf: (id: number) => string;
  readonly show: (visit: Visit, view: CaseView, shown: ShownPapers) => Response | Promise<Response>;
};
const caseOwn: CasePage = { pathOf: ownCasePath, show: showOwnCase };
const caseOffice: CasePage = { pathOf: casePath, show: showCase };

const caseNamed = ({ c }: Visit): number => numberOf(c.req.param('case'));
const paperNeeds = ({ needs }: Visit) => ({ ...needs.casework, secrets: needs.secrets });

/** Back to the case, at its papers; or its page again with what is wrong. */
async function after(
  visit: Visit,
  page: CasePage,
  {
    told,
    field,
    name,
  }: { told: Result<number, OnPapersRefused & { file?: string }>; field: string; name?: string },
): Promise<Response> {
  const caseId = caseNamed(visit);
  if (told.ok) return visit.c.redirect(`${page.pathOf(caseId)}?papers=yes#papers-brought`, 303);
  const { because, file } = told.refusal;
  const say = words[visit.language];
  const says = say.refused[because];
  return await showAgain(visit, page, { [field]: file ? say.named(file, says) : says }, name);
}

async function showAgain(visit: Visit, page: CasePage, errors: Errors, name?: string): Promise<Response> {
  const view = await readCase(visit);
  return view
    ? await page.show(visit, view, { paperErrors: errors, ...(name && { paperName: name }) })
    : troublePage(visit.c, 'missing');
}

async function add(visit: Visit, page: CasePage): Promise<Response> {
  const { c, actor, language } = visit;
  const sent = await c.req.parseBody({ all: true });
  const name = [sent['paper-name'] ?? []].flat().find((one) => typeof one === 'string') ?? '';
  const files = [sent['paper-file'] ?? []].flat().filter((one) => one instanceof File && one.name !== '');
  const view = await readCase(visit);
  if (!view) return troublePage(c, 'missing');
  if (!view.papers.some(({ zh }) => zh === name))
    return await showAgain(visit, page, { 'paper-name': words[language].chooseName });
  const read = await Promise.all(
    files.map(async (one) => {
      const file = one as File;
      return { name: file.name.slice(0, 100), content: new Uint8Array(await file.arrayBuffer()) };
    }),
  );
  const told = await addPapers(paperNeeds(visit), { actor, caseId: view.id, name, files: read });
  return await after(visit, page, { told, field: 'paper-file', name });
}

async function again(visit: Visit, page: CasePage): Promise<Response> {
  const sent = await visit.c.req.parseBody();
  const paper = numberOf(String(sent['paper'] ?? ''));
  const told = await usePaperAgain(paperNeeds(visit), {
    actor: visit.actor,
    caseId: caseNamed(visit),
    paper,
  });
  return await after(visit, page, { told, field: 'papers-brought' });
}

async function withdraw(visit: Visit, page: CasePage): Promise<Response> {
  const id = numberOf(visit.c.req.param('paper'));
  const told = await withdrawPaper(paperNeeds(visit), { actor: visit.actor, caseId: caseNamed(visit), id });
  return await after(visit, page, { told, field: 'papers-brought' });
}

/** Pictures are shown, a PDF is kept; neither can do anything in our pages. */
async function look(visit: Visit): Promise<Response> {
  const { c, actor, language } = visit;
  const id = numberOf(c.req.param('paper'));
  const paper = await readPaper(paperNeeds(visit), { actor, caseId: caseNamed(visit), id });
  if (!paper) return troublePage(c, 'missing');
  const { kind, name, content } = paper;
  const way = kind === 'image/jpeg' ? 'inline' : 'attachment';
  const fileName = encodeURIComponent(words[language].fileName(name, kind));
  return c.body(new Uint8Array(content), 200, {
    'Content-Type': kind,
    'Content-Disposition': `${way}; filename*=UTF-8''${fileName}`,
    'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'Content-Length': String(content.length),
  });
}

type Place = {
  readonly page: CasePage;
  readonly base: '/own/cases/:case' | '/cases/:case';
  readonly rights: Pick<WebScreen, 'screen'>;
  readonly deed?: Pick<WebScreen, 'deed'>;
  readonly as: (visit: Visit) => Visit;
};

const screensOf = ({ page, base, rights, deed = {}, as }: Place): WebScreen[] => [
  {
    ...rights,
    ...deed,
    method: 'post',
    path: `${base}/papers`,
    leaves: 'read.person',
    answer: (visit) => add(as(visit), page),
  },
  {
    ...rights,
    ...deed,
    method: 'post',
    path: `${base}/papers/again`,
    leaves: 'read.person',
    answer: (visit) => again(as(visit), page),
  },
  {
    ...rights,
    ...deed,
    method: 'post',
    path: `${base}/papers/:paper/withdraw`,
    leaves: 'read.person',
    answer: (visit) => withdraw(as(visit), page),
  },
  {
    ...rights,
    method: 'get',
    path: `${base}/papers/:paper`,
    leaves: 'read.paper',
    answer: (visit) => look(as(visit)),
  },
];

export const paperScreens: readonly WebScreen[] = [
  ...screensOf({ page: caseOwn, base: '/own/cases/:case', rights: { screen: 'own' }, as: (visit) => visit }),
  ...screensOf({
    ...{ page: caseOffice, base: '/cases/:case', rights: { screen: 'case' } },
    deed: { deed: 'move-case' },
    as: (visit) => actingFor(visit, 'registry'),
  }),
];
