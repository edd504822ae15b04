/** Where a person's money goes: accounts with the right to each, guardians with their dates, and what was chosen. Pure. */
import { html } from 'hono/html';
import { type Day, formatDay } from '#kernel';
import type { Authority, Choice, PayeeAccount } from '#payments';
import {
  actions,
  button,
  type Errors,
  form,
  type Html,
  notice,
  radios,
  section,
  select,
  table,
  textField,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { momentOf } from '../office-page.ts';
import { words } from './payee.words.ts';
import { payeePath } from './payment-paths.ts';

export type PayeeView = {
  readonly language: Language;
  readonly person: number;
  readonly name: string;
  readonly accounts: readonly PayeeAccount[];
  readonly authorities: readonly Authority[];
  readonly choices: readonly Choice[];
  readonly programmes: readonly string[];
  readonly titleOf: (programme: string) => string;
  readonly nameOf: (account: number) => string;
  readonly makes: boolean;
  readonly today: Day;
  readonly answer: (name: string) => string;
  readonly errors?: Errors | undefined;
  readonly refused?: string | undefined;
};

export const payeeBody = (view: PayeeView): Html =>
  html`${view.refused && notice({ language: view.language, state: 'wrong', title: view.refused })}
  ${accountsPart(view)}${guardiansPart(view)}${choicesPart(view)}${choosePart(view)}`;

function accountsPart({ language, name, accounts, authorities, today }: PayeeView): Html {
  const say = words[language];
  if (accounts.length === 0) return section({ title: say.accounts, body: html`<p>${say.noAccounts}</p>` });
  const rightOf = ({ holder }: PayeeAccount): string => {
    if (holder === name) return say.own;
    const holds = authorities.find(
      ({ guardian, from, until }) =>
        guardian === holder && from <= today && (until === null || until > today),
    );
    return holds ? say.ward(holds.relation) : say.nobody;
  };
  return section({
    title: say.accounts,
    body: table({
      id: 'accounts',
      caption: say.accounts,
      captionHidden: true,
      rows: accounts,
      columns: [
        { heading: say.account, names: true, cell: ({ bank, numberEnd }) => say.ending(bank, numberEnd) },
        { heading: say.kind, cell: ({ kind }) => say.kinds[kind] },
        { heading: say.holder, cell: ({ holder }) => holder },
        { heading: say.whose, cell: rightOf },
        { heading: say.since, short: true, cell: ({ from }) => from },
      ],
    }),
  });
}

function guardiansPart({ language, authorities }: PayeeView): Html {
  const say = words[language];
  if (authorities.length === 0)
    return section({ title: say.guardians, body: html`<p>${say.noGuardians}</p>` });
  return section({
    title: say.guardians,
    body: table({
      id: 'guardians',
      caption: say.guardians,
      captionHidden: true,
      rows: authorities,
      columns: [
        { heading: say.guardians, names: true, cell: ({ guardian }) => guardian },
        { heading: say.relation, cell: ({ relation }) => relation },
        { heading: say.since, short: true, cell: ({ from }) => formatDay(from, language) },
        { heading: say.until, short: true, cell: ({ until }) => (until ? formatDay(until, language) : '') },
      ],
    }),
  });
}

function choicesPart({ language, accounts, choices, titleOf, nameOf }: PayeeView): Html {
  const say = words[language];
  if (choices.length === 0) return section({ title: say.choices, body: html`<p>${say.noChoices}</p>` });
  const wayOf = ({ way, account }: Choice): string => {
    const found = accounts.find(({ id }) => id === account);
    return found ? say.ending(found.bank, found.numberEnd) : say.ways[way];
  };
  return section({
    title: say.choices,
    body: table({
      id: 'choices',
      caption: say.choices,
      captionHidden: true,
      rows: choices,
      columns: [
        {
          heading: say.programme,
          names: true,
          cell: ({ programme }) => (programme ? titleOf(programme) : say.all),
        },
        { heading: say.way, cell: wayOf },
        { heading: say.why, cell: ({ why }) => why },
        { heading: say.by, cell: ({ by, at }) => `${nameOf(by)} · ${momentOf(at)}` },
      ],
    }),
  });
}

/** "every" stands for all programmes: an empty answer is none. */
export const everyProgramme = 'every';

function choosePart({
  language,
  person,
  accounts,
  programmes,
  titleOf,
  makes,
  answer,
  errors,
}: PayeeView): Html | '' {
  if (!makes) return '';
  const say = words[language];
  return section({
    title: say.choose,
    lead: say.chooseLead,
    body: form({
      action: payeePath(person),
      body: html`${select({
        ...{
          language,
          name: 'programme',
          label: say.programme,
          value: answer('programme') || everyProgramme,
        },
        error: errors?.['programme'],
        options: [
          { value: everyProgramme, label: say.all },
          ...programmes.map((programme) => ({ value: programme, label: titleOf(programme) })),
        ],
      })}${radios({
        ...{ language, name: 'way', label: say.whichWay, value: answer('way'), error: errors?.['way'] },
        options: [
          ...accounts.map(({ id, bank, numberEnd, kind, holder }) => ({
            value: String(id),
            label: `${say.ending(bank, numberEnd)} · ${say.kinds[kind]} · ${holder}`,
          })),
          { value: 'cash', label: say.ways.cash },
          { value: 'usual', label: say.ways.usual },
        ],
      })}${textField({ language, name: 'why', label: say.why, hint: say.whyHint, value: answer('why'), maxLength: 200, error: errors?.['why'] })}${actions(button({ text: say.button }))}`,
    }),
  });
}
