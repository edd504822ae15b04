/** The self-check for browsers that run no script: the form carries the answers, and nothing is kept or logged. */
import { html } from 'hono/html';
import { monthOf } from '#kernel';
import { lawIn } from '#policy';
import { policyWithoutRequests } from '../../security.ts';
import { publicPage } from '../public-page.ts';
import type { PublicScreen } from '../public-screen.ts';
import type { PublicVisit } from '../public-visit.ts';
import type { Sent } from './answers.ts';
import type { Checking } from './checking.ts';
import { selfCheckPath } from './self-check-path.ts';
import { lawScriptPath, scriptPath } from './serve-script.ts';
import { startTurn, type Turn, takeTurn } from './turn.ts';

export function checkingFor({ needs: { policy, city, today }, language }: PublicVisit): Checking {
  const month = monthOf(today());
  return { ...city.selfCheck, law: lawIn(policy, month, ['person', 'household']), month, language };
}

async function answer(visit: PublicVisit, turn: Turn): Promise<Response> {
  const { c, language } = visit;
  const [script, law] = await Promise.all([scriptPath(), lawScriptPath(visit.needs, language)]);
  c.header('Content-Security-Policy', policyWithoutRequests);
  return c.html(
    publicPage(visit, {
      ...turn,
      path: selfCheckPath,
      script: html`<script type="module" id="self-check" src="${script}" data-law="${law}"></script>`,
    }),
    turn.errors ? 422 : 200,
  );
}

export const selfCheckStart: PublicScreen = {
  method: 'get',
  path: selfCheckPath,
  answer: (visit) => answer(visit, startTurn(checkingFor(visit))),
};

export const selfCheckTurn: PublicScreen = {
  method: 'post',
  path: selfCheckPath,
  answer: async (visit) => answer(visit, takeTurn(checkingFor(visit), sentIn(await visit.c.req.formData()))),
};

const sentIn = (form: FormData): Sent => ({
  get: (name) => textOf(form.get(name)),
  getAll: (name) => form.getAll(name).flatMap((value) => textOf(value) ?? []),
});

const textOf = (value: ReturnType<FormData['get']>): string | undefined =>
  typeof value === 'string' ? value : undefined;
