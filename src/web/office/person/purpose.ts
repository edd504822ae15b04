import { namePurpose, purposesFor } from '#access';
import { witness } from '#audit';
import { purposes } from '#declarations';
import { button, form, radios } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { personNamed } from './open-person.ts';
import { words } from './purpose.words.ts';

/** Says nothing of the person, not even whether there is one. */
export function purposePage(visit: Visit, error?: string): Response | Promise<Response> {
  const { language, c, session, path } = visit;
  const say = words[language];
  return c.html(
    officePage(visit, {
      title: say.title,
      lead: say.lead,
      errors: error ? { purpose: error } : undefined,
      body: form({
        action: `/persons/${personNamed(visit)}/purpose`,
        carries: { back: path },
        body: [
          radios({
            language,
            name: 'purpose',
            label: say.legend,
            value: session.purpose ?? '',
            error,
            options: purposesFor(session.account).map((value) => ({
              value,
              label: visit.say(purposes[value]),
            })),
          }),
          button({ text: say.open }),
        ],
      }),
    }),
    error ? 422 : 200,
  );
}

async function answer(visit: Visit): Promise<Response> {
  const { c, needs, token, language } = visit;
  const sent = await c.req.parseBody();
  const purpose = typeof sent['purpose'] === 'string' ? sent['purpose'] : '';
  const named = await namePurpose(
    { database: needs.database, witness },
    { token, purpose, at: needs.clock() },
  );
  if (!named.ok) return purposePage(visit, words[language].missing);
  const file = `/persons/${personNamed(visit)}`;
  const back = typeof sent['back'] === 'string' ? sent['back'] : '';
  return c.redirect(isWithin(file, back) ? back : file, 303);
}

/** Only a page of this person: an address that came with a form leads nowhere else. */
const isWithin = (file: string, back: string): boolean =>
  back.startsWith(`${file}/`) && URL.canParse(back, 'http://here') && !back.endsWith('/purpose');

export const namePersonPurpose: WebScreen = {
  screen: 'person',
  method: 'post',
  path: '/persons/:person/purpose',
  answer,
};
