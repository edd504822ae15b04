/** The citizen's way in: a number, then the code that comes to the telephone of the register. It says nothing of anybody. */
import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { askCode, type EnterCodeRefused, enterCode, type SendCode } from '#access';
import { witness } from '#audit';
import type { Text } from '#kernel';
import { answersOf } from '../answers.ts';
import type { AppNeeds } from '../needs.ts';
import { codeToken, dropCodeToken, keepCodeToken, keepSessionToken } from '../session-cookie.ts';
import type { Web } from '../visit.ts';
import { words, wrongCode } from './citizen-door.words.ts';
import { readCitizenNumber, readCode } from './citizen-number.ts';
import { closedPage, codePage, numberPage } from './citizen-pages.ts';
import { citizenPath, codePath } from './citizen-paths.ts';
import { remoteAddress } from './remote-address.ts';

export function citizenDoor(needs: AppNeeds): Hono<Web> {
  const { sendCode } = needs;
  if (!sendCode) return closedDoor(needs);
  return new Hono<Web>()
    .get(citizenPath, (c) => c.html(numberPage({ ...around(c, needs), key: randomUUID() })))
    .post(citizenPath, (c) => answerNumber(c, needs, sendCode))
    .get(codePath, (c) => (codeToken(c) ? c.html(codePage(around(c, needs))) : c.redirect(citizenPath, 303)))
    .post(codePath, (c) => answerCode(c, needs));
}

const closedDoor = (needs: AppNeeds): Hono<Web> =>
  new Hono<Web>()
    .get(citizenPath, (c) => c.html(closedPage(around(c, needs))))
    .all(citizenPath, (c) => c.redirect(citizenPath, 303))
    .all(codePath, (c) => c.redirect(citizenPath, 303));

const around = (c: Context<Web>, { city }: AppNeeds) => ({
  language: c.var.language,
  theme: c.var.theme,
  city,
});

async function answerNumber(c: Context<Web>, needs: AppNeeds, sendCode: SendCode): Promise<Response> {
  const given = await answersOf({ c });
  const number = given('number').slice(0, 60);
  const refused = (text: Text, status: 422 | 429) => {
    const errors = { number: text[c.var.language] };
    return c.html(numberPage({ ...around(c, needs), key: randomUUID(), number, errors }), status);
  };
  if (number === '') return refused(words.noNumber, 422);
  const read = readCitizenNumber(number);
  if (!read) return refused(words.wrongNumber, 422);
  const { database, secrets, clock } = needs;
  const asked = await askCode(
    { database, witness, secrets, sendCode },
    {
      ...read,
      key: given('key').slice(0, 60) || randomUUID(),
      address: remoteAddress(c, needs),
      at: clock(),
    },
  );
  if (!asked.ok) return refused(words[asked.refusal.because], 429);
  tellFault(c, needs, asked.value.sent);
  keepCodeToken(c, asked.value.token);
  return c.redirect(codePath, 303);
}

/** The page does not wait for the code to leave; that it did not, the operator learns. */
function tellFault(c: Context<Web>, { report }: AppNeeds, sent: Promise<void>): void {
  const number = c.var.faultNumber;
  sent.catch((error: unknown) => report({ number, screen: `POST ${citizenPath}`, error }));
}

async function answerCode(c: Context<Web>, needs: AppNeeds): Promise<Response> {
  const token = codeToken(c);
  if (!token) return c.redirect(citizenPath, 303);
  const refused = (text: Text) =>
    c.html(codePage({ ...around(c, needs), errors: { code: text[c.var.language] } }), 422);
  const code = readCode((await answersOf({ c }))('code').slice(0, 60));
  if (!code) return refused(words.noCode);
  const { database, secrets, clock } = needs;
  const signed = await enterCode({ database, witness, secrets }, { token, code, at: clock() });
  if (!signed.ok) return refused(whatIsWrong(signed.refusal));
  dropCodeToken(c);
  keepSessionToken(c, signed.value.token);
  return c.redirect('/own', 303);
}

const whatIsWrong = (refusal: EnterCodeRefused): Text =>
  refusal.because === 'wrong-code' ? wrongCode(refusal.left) : words[refusal.because];
