/** Who it is: what the register says, numbers hidden until they are asked for. */
import { html } from 'hono/html';
import { maskCertificateNumber, maskIdNumber, maskPhone, mayDo } from '#access';
import { monthOf } from '#kernel';
import { button, form, type Html, notice, type SummaryRow, summaryList } from '../../components/index.ts';
import { certificateWords } from '../../register/certificate-words.ts';
import type { PersonRecord } from '../../register/person-record.ts';
import { ageIn } from '../../statement/fact-words.ts';
import type { Visit } from '../../visit.ts';
import { words } from './person.words.ts';

export type Header = { readonly record: PersonRecord; readonly numbersShown: boolean; readonly area: string };

export function personHeader(visit: Visit, { record, numbersShown, area }: Header): Html {
  const say = words[visit.language];
  return html`${numbersShown && notice({ language: visit.language, state: 'plain', title: say.shown })}
    ${matters(visit, record)}
    ${summaryList(rowsOf(visit, { record, numbersShown, area }))}
    ${!numbersShown && mayDo(visit.actor, 'reveal-number') && form({ action: `/persons/${record.id}/numbers`, body: button({ text: say.show, kind: 'secondary' }) })}`;
}

/** One line of what matters now. */
function matters({ language, needs }: Visit, { diedOn, certificates }: PersonRecord): Html | '' {
  const say = words[language];
  if (diedOn) return notice({ language, state: 'wait', title: say.died(diedOn) });
  const expires = certificates.find(
    ({ until, state }) => until === undefined && state === 'valid',
  )?.expiresOn;
  const today = needs.today();
  if (!expires) return '';
  if (expires < today) return notice({ language, state: 'wait', title: say.expired(expires) });
  const months =
    (Number(expires.slice(0, 4)) - Number(today.slice(0, 4))) * 12 +
    Number(expires.slice(5, 7)) -
    Number(today.slice(5, 7));
  return months <= 3 ? notice({ language, state: 'wait', title: say.expires(expires) }) : '';
}

function rowsOf(visit: Visit, { record, numbersShown, area }: Header): SummaryRow[] {
  const { language, needs } = visit;
  const say = words[language];
  const now = record.certificates.find(({ until }) => until === undefined);
  const hide = (number: string | undefined, mask: (text: string) => string) =>
    number === undefined
      ? say.none
      : html`<span class="figures">${numbersShown ? number : mask(number)}</span>`;
  return [
    {
      key: say.born,
      value: `${record.bornOn} · ${say.years(ageIn(record.bornOn, monthOf(needs.today())))} · ${say.sex[record.sex]}`,
    },
    { key: say.certificate, value: now ? visit.say(certificateWords(needs.policy, now)) : say.noCertificate },
    { key: say.area, value: area },
    ...(record.address ? [{ key: say.address, value: record.address }] : []),
    { key: say.idNumber, value: hide(record.idNumber, maskIdNumber) },
    ...(now ? [{ key: say.certificateNumber, value: hide(now.number, maskCertificateNumber) }] : []),
    { key: say.phone, value: hide(record.phone, maskPhone) },
    ...(record.guardians.length > 0
      ? [
          {
            key: say.guardian,
            value: record.guardians.map(({ name, relation }) => `${name}（${relation}）`).join('、'),
          },
        ]
      : []),
  ];
}
