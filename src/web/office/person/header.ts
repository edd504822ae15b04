/** Who it is: what the register says, numbers hidden until they are asked for. */
import { html } from 'hono/html';
import { maskCertificateNumber, maskIdNumber, maskPhone, mayDo } from '#access';
import { addMonths, monthOf } from '#kernel';
import type { PersonFile } from '#registry';
import {
  button,
  type Content,
  form,
  type Html,
  notice,
  type SummaryRow,
  summaryList,
} from '../../components/index.ts';
import { ageIn } from '../../statement/fact-words.ts';
import type { Visit } from '../../visit.ts';
import { certificateWords } from './certificate-words.ts';
import { words } from './person.words.ts';

export type Header = { readonly file: PersonFile; readonly numbersShown: boolean; readonly area: string };

export function personHeader(visit: Visit, header: Header): Html {
  const { file, numbersShown } = header;
  const say = words[visit.language];
  return html`${numbersShown && notice({ language: visit.language, state: 'plain', title: say.shown })}
    ${matters(visit, file)}
    ${summaryList([...who(visit, header), ...numbers(visit, header)])}
    ${
      !numbersShown &&
      mayDo(visit.actor, 'reveal-number') &&
      form({
        action: `/persons/${file.person.id}/numbers`,
        body: button({ text: say.show, kind: 'secondary' }),
      })
    }`;
}

const nowOf = ({ certificates }: PersonFile) => certificates.find(({ until }) => until === null);

/** One line of what matters now; nothing when nothing does. */
function matters({ language, needs }: Visit, file: PersonFile): Html | '' {
  const say = words[language];
  const wait = (title: string) => notice({ language, state: 'wait', title, word: say.mind });
  if (file.person.diedOn) return wait(say.died(file.person.diedOn));
  const now = nowOf(file);
  const expires = now?.state === 'valid' ? now.expiresOn : null;
  if (!expires) return '';
  const today = needs.today();
  if (expires < today) return wait(say.expired(expires));
  return monthOf(expires) <= addMonths(monthOf(today), 3) ? wait(say.expires(expires)) : '';
}

function who(visit: Visit, { file, area }: Header): SummaryRow[] {
  const { person, guardians } = file;
  const say = words[visit.language];
  const now = nowOf(file);
  const age = say.years(ageIn(person.bornOn, monthOf(visit.needs.today())));
  const acting = guardians.filter(({ until }) => until === undefined);
  return [
    { key: say.born, value: `${person.bornOn} · ${age} · ${say.sex[person.sex]}` },
    {
      key: say.certificate,
      value: now ? visit.say(certificateWords(visit.needs.policy, now)) : say.noCertificate,
    },
    { key: say.area, value: area },
    ...(person.address ? [{ key: say.address, value: person.address }] : []),
    ...(acting.length > 0
      ? [
          {
            key: say.guardian,
            value: acting.map(({ name, relation }) => `${name}（${relation}）`).join('、'),
          },
        ]
      : []),
  ];
}

function numbers({ language }: Visit, { file, numbersShown }: Header): SummaryRow[] {
  const { idNumber, phone } = file.person;
  const say = words[language];
  const now = nowOf(file);
  const hide = (number: string, mask: (text: string) => string): Content =>
    html`<span class="figures">${numbersShown ? number : mask(number)}</span>`;
  return [
    { key: say.idNumber, value: hide(idNumber, maskIdNumber) },
    ...(now ? [{ key: say.certificateNumber, value: hide(now.number, maskCertificateNumber) }] : []),
    { key: say.phone, value: phone ? hide(phone, maskPhone) : say.none },
  ];
}
