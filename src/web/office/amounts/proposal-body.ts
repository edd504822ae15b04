/** One proposed amount: what it is, what it would do, and the decision on it. Pure. */
import { html } from 'hono/html';
import { type NotDecided, seenMark } from '#benefits';
import { formatMonth } from '#kernel';
import {
  actions,
  button,
  form,
  type Html,
  notice,
  type SummaryRow,
  section,
  summaryList,
  textArea,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { momentOf } from '../office-page.ts';
import { effectBody, effectSentence } from '../what-if/effect-body.ts';
import type { EffectView } from '../what-if/effect-view.ts';
import { refusedPart } from '../what-if/result-body.ts';
import { words } from './amounts.words.ts';
import { amountsPath, type Said, standingTag } from './amounts-body.ts';

export type ProposalView = {
  readonly language: Language;
  readonly said: Said;
  /** What is in force in its first month. */
  readonly now: string | undefined;
  readonly effect: EffectView | undefined;
  /** Closed months that would be computed again, in words. */
  readonly again: string | undefined;
  readonly may: 'decide' | 'own' | undefined;
  readonly refused: NotDecided | undefined;
};

export function proposalBody(view: ProposalView): Html {
  const { language, said, effect, again, refused } = view;
  const say = words[language];
  const { decision } = said.proposal;
  return html`
    ${refused && refusal(language, refused)}
    ${summaryList(rowsOf(view))}
    ${decision.standing === 'waiting' && again && notice({ language, state: 'plain', title: say.retroactive(again) })}
    ${section({
      title: say.effect,
      lead: effect ? effectSentence(effect) : say.noEffect,
      body: effect ? effectBody(effect) : '',
    })}
    ${decisionPart(view)}`;
}

function refusal(language: Language, refused: NotDecided): Html | '' {
  if (refused.because === 'law-refused') return refusedPart(language, refused);
  if (refused.because === 'no-such-proposal' || refused.because === 'no-reason') return '';
  return notice({ language, state: 'wait', title: words[language].notDecided[refused.because] });
}

function rowsOf({ language, said, now }: ProposalView): SummaryRow[] {
  const say = words[language];
  const { proposal } = said;
  const { decision } = proposal;
  const basis = [proposal.issuer, proposal.document, proposal.clause].filter(Boolean).join(' ');
  return [
    { key: say.programme, value: said.programme },
    { key: say.parameter, value: said.parameter },
    {
      key: say.value,
      value: html`<strong>${said.value}</strong> <span class="quiet">${now === undefined ? say.nothingNow : say.nowIs(now)}</span>`,
    },
    { key: say.from, value: formatMonth(proposal.from, language) },
    { key: say.basis, value: `${basis} · ${say[proposal.state]}` },
    { key: say.maker, value: `${proposal.maker.name} · ${momentOf(proposal.madeAt)}` },
    { key: say.standing, value: standingTag(language, proposal) },
    ...(decision.standing === 'waiting'
      ? []
      : [
          { key: say.decider, value: `${decision.by.name} · ${momentOf(decision.at)}` },
          ...(decision.reason ? [{ key: say.reason, value: decision.reason }] : []),
        ]),
  ];
}

function decisionPart({ language, said, may, refused }: ProposalView): Html | '' {
  const say = words[language];
  const { proposal } = said;
  if (proposal.decision.standing === 'approved')
    return notice({ language, state: 'settled', title: say.approvedNote });
  if (proposal.decision.standing !== 'waiting' || !may) return '';
  if (may === 'own') return notice({ language, state: 'wait', title: say.own });
  return section({
    id: 'decide',
    title: say.decide,
    lead: say.decideLead,
    body: form({
      action: `${amountsPath}/${proposal.id}/decide`,
      carries: { seen: seenMark(proposal.effect) },
      body: html`
        ${textArea({ language, name: 'reason', label: say.reasonLabel, optional: true, value: '', rows: 2, maxLength: 500, error: refused?.because === 'no-reason' ? say.notDecided['no-reason'] : undefined })}
        ${actions(
          button({ text: say.approve, name: 'verdict', value: 'approved' }),
          button({ text: say.refuse, kind: 'secondary', name: 'verdict', value: 'refused' }),
        )}`,
    }),
  });
}
