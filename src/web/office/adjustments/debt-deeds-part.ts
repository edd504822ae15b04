/** What can be done about a debt now, by whoever looks at it. Pure. */
import { html } from 'hono/html';
import { type DebtShown, isOfEstate, type ReliefAsked, reliefs } from '#payments';
import {
  actions,
  button,
  details,
  type Errors,
  form,
  type Html,
  notice,
  radios,
  section,
  textField,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { debtPath } from './adjustment-paths.ts';
import { words } from './debts.words.ts';

export type DebtDeeds = {
  readonly language: Language;
  readonly debt: DebtShown;
  readonly asked: ReliefAsked | undefined;
  readonly nameOf: (account: number) => string;
  readonly makes: boolean;
  /** Undefined for who may not decide. */
  readonly checker: number | undefined;
  readonly answer: (name: string) => string;
  readonly errors?: Errors | undefined;
};

export function debtDeeds(view: DebtDeeds): Html | '' {
  if (view.debt.state === 'closed') return '';
  return html`${askedPart(view)}${resumePart(view)}${repayPart(view)}${stopPart(view)}${reliefPart(view)}`;
}

function askedPart({ language, debt, asked, nameOf, checker }: DebtDeeds): Html | '' {
  if (!asked) return '';
  const say = words[language];
  const title = say.asked(say.reliefs[asked.kind], asked.why, nameOf(asked.proposedBy));
  if (checker === undefined || checker === asked.proposedBy)
    return notice({ language, state: 'wait', title, body: checker === undefined ? undefined : say.own });
  return section({
    title: say.decide,
    lead: title,
    body: form({
      action: `${debtPath(debt.id)}/relief`,
      body: actions(
        button({ text: say.approve, name: 'confirmed', value: 'yes' }),
        button({ text: say.refuse, kind: 'secondary', name: 'confirmed', value: 'no' }),
      ),
    }),
  });
}

function resumePart({ language, debt, asked, checker }: DebtDeeds): Html | '' {
  if (debt.state !== 'stopped' || asked || checker === undefined) return '';
  const say = words[language];
  return section({
    title: say.resume,
    lead: say.resumeLead,
    body: form({ action: `${debtPath(debt.id)}/resume`, body: actions(button({ text: say.resume })) }),
  });
}

function repayPart({ language, debt, makes, answer, errors }: DebtDeeds): Html | '' {
  if (!makes) return '';
  const say = words[language];
  return section({
    title: say.repay,
    lead: say.repayLead,
    body: form({
      action: `${debtPath(debt.id)}/repayments`,
      body: html`${textField({ language, name: 'amount', label: say.yuan, value: answer('amount'), inputMode: 'decimal', width: 10, error: errors?.['amount'] })}
        ${textField({ language, name: 'receipt', label: say.receipt, value: answer('receipt'), width: 20, maxLength: 60, error: errors?.['receipt'] })}
        ${actions(button({ text: say.repay }))}`,
    }),
  });
}

function stopPart({ language, debt, makes, answer, errors }: DebtDeeds): Html | '' {
  if (!makes || debt.state !== 'open' || isOfEstate(debt)) return '';
  const say = words[language];
  return details({
    summary: say.stop,
    open: Boolean(errors?.['stop']),
    body: html`<p>${say.stopLead}</p>${form({
      action: `${debtPath(debt.id)}/stop`,
      body: html`${textField({ language, name: 'stop', label: say.why, value: answer('stop'), maxLength: 500, error: errors?.['stop'] })}${actions(button({ text: say.stop }))}`,
    })}`,
  });
}

function reliefPart({ language, debt, asked, makes, answer, errors }: DebtDeeds): Html | '' {
  if (!makes || asked) return '';
  const say = words[language];
  return details({
    summary: say.relief,
    open: Boolean(errors?.['why']),
    body: html`<p>${say.reliefLead}</p>${form({
      action: `${debtPath(debt.id)}/reliefs`,
      body: html`${radios({
        language,
        name: 'kind',
        label: say.kind,
        value: answer('kind') || 'waived',
        options: reliefs.map((kind) => ({ value: kind, label: say.reliefs[kind] })),
      })}${textField({ language, name: 'why', label: say.why, value: answer('why'), maxLength: 500, error: errors?.['why'] })}${actions(button({ text: say.relief }))}`,
    })}`,
  });
}
