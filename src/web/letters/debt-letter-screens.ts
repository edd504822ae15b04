/** The letter about a debt: for whom it is written, and for finance, which prints it. */
import { witness } from '#audit';
import { findDebtTold, isOfEstate } from '#payments';
import { numberOf } from '../answers.ts';
import { debtPath } from '../office/adjustments/adjustment-paths.ts';
import { federationOf, officePage } from '../office/office-page.ts';
import { programmeTitle } from '../programme-title.ts';
import type { WebScreen } from '../screen.ts';
import { troublePage } from '../trouble.ts';
import type { Visit } from '../visit.ts';
import { caseLetterWords } from './case-letter.ts';
import { writeDebtLetter } from './debt-letter.ts';
import { type Letter, type LetterForm, letterForm } from './letter.ts';
import { letterBody } from './letter-body.ts';
import { letterPdf } from './letter-pdf.ts';
import { words } from './letters.words.ts';

type Read = {
  readonly letter: Letter;
  readonly person: number;
  readonly form: LetterForm;
  readonly reference: string;
};

/** What went out after a death is no debt of the person: no letter asks for it. */
async function read({ c, needs, language, inTransaction }: Visit): Promise<Read | undefined> {
  const form = letterForm(c.req.query('form'));
  const debt = await inTransaction(async (tx) => {
    const found = await findDebtTold(tx, numberOf(c.req.param('debt')));
    if (!found || isOfEstate(found)) return undefined;
    const { id, person } = found;
    await witness(tx, { act: 'read.letter', at: needs.clock(), person, details: { debt: id } });
    return found;
  });
  if (!debt) return undefined;
  const letter = writeDebtLetter(debt, {
    language,
    form,
    rules: needs.city.treasury.recovery,
    titleOf: (programme) => programmeTitle(needs.policy, programme)[language],
    from: federationOf(needs.city.name)[language],
  });
  const reference = caseLetterWords(language, form).reference(letter.reference);
  return { letter, person: debt.person, form, reference };
}

/** `moneyOf`: the page that it is read from. */
async function show(visit: Visit, moneyOf: (read: Read) => string): Promise<Response> {
  const { c, language, path } = visit;
  const opened = await read(visit);
  if (!opened) return troublePage(c, 'missing');
  const { letter, form, reference } = opened;
  const href = moneyOf(opened);
  const back = { href, text: words[language].backToMoney };
  const body = letterBody(letter, { language, form, path, pdf: `${c.req.path}/pdf`, back, reference });
  const breadcrumbs = [{ href, label: words[language].money }];
  return c.html(officePage(visit, { title: letter.title, wide: false, breadcrumbs, body }));
}

async function fetchPdf(visit: Visit): Promise<Response> {
  const opened = await read(visit);
  if (!opened) return troublePage(visit.c, 'missing');
  return await letterPdf(visit, opened.letter, { ...opened, language: visit.language });
}

const shared = { method: 'get', leaves: 'read.letter' } as const;
export const ownDebtLetter: WebScreen = {
  ...shared,
  screen: 'own',
  path: '/own/debts/:debt/letter',
  answer: (visit) => show(visit, ({ person }) => `/own/${person}/money`),
};
export const ownDebtLetterPdf: WebScreen = {
  ...ownDebtLetter,
  path: '/own/debts/:debt/letter/pdf',
  answer: fetchPdf,
};
export const debtLetter: WebScreen = {
  ...shared,
  screen: 'adjustments',
  path: '/debts/:debt/letter',
  answer: (visit) => show(visit, () => debtPath(numberOf(visit.c.req.param('debt')))),
};
export const debtLetterPdf: WebScreen = { ...debtLetter, path: '/debts/:debt/letter/pdf', answer: fetchPdf };
