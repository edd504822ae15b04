/** A file on its way through the four steps. Pure. */
import { html } from 'hono/html';
import {
  actions,
  buttonLink,
  count,
  type Errors,
  type Html,
  notice,
  progress,
  section,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { words } from './batch.words.ts';
import { batchPath, outcomePath, refusedFilePath, sendFor } from './import-paths.ts';
import type { BatchView, Step } from './import-view.ts';
import { words as outcomes } from './outcome.words.ts';
import { goodRows, outcomePart } from './outcome-part.ts';
import { stepTrail } from './step-trail.ts';
import { takePart } from './take-part.ts';
import { understoodPart } from './understood-part.ts';

/** Which of the four steps a file is at; a preview has two pages. */
export function stepOf({ batch }: Pick<BatchView, 'batch'>, page: 'batch' | 'outcome'): Step {
  if (batch.state === 'taking' || batch.state === 'taken') return 'done';
  if (batch.state === 'previewed') return page === 'outcome' ? 'outcome' : 'understood';
  return batch.state === 'refused' ? 'file' : 'understood';
}

/** Whether the page should look again by itself. */
export const isUnderWay = ({ state }: BatchView['batch']): boolean =>
  state === 'received' || state === 'reading' || state === 'taking';

/** What matters now, in a sentence. */
export function batchLead(language: Language, { batch, takenAt }: BatchView): string | undefined {
  const say = words[language];
  const { counts, rowCount, state } = batch;
  const waiting = counts.refused + counts.doubtful;
  const bad = waiting > 0 ? say.summaryBad(count(counts.refused), count(counts.doubtful)) : '';
  if (state === 'previewed')
    return `${say.summaryWaiting(count(rowCount), count(goodRows(batch)))}${say.gap}${bad}`;
  if (state === 'taken')
    return `${say.taken(takenAt ?? '')}${say.gap}${say.summaryTaken(count(goodRows(batch)), count(rowCount))}${say.gap}${bad}`;
  return undefined;
}

export function batchBody(
  language: Language,
  view: BatchView,
  { page, errors }: { readonly page: 'batch' | 'outcome'; readonly errors?: Errors | undefined },
): Html {
  return html`${stepTrail(language, stepOf(view, page))}${stateBody(language, view, { page, errors })}`;
}

function stateBody(
  language: Language,
  view: BatchView,
  { page, errors }: { readonly page: 'batch' | 'outcome'; readonly errors: Errors | undefined },
): Html {
  const { batch } = view;
  switch (batch.state) {
    case 'received':
    case 'reading':
    case 'taking':
      return underWay(language, view);
    case 'previewed':
      return page === 'outcome' ? wouldHappen(language, view, errors) : wasUnderstood(language, view);
    case 'taken':
      return html`${outcomePart(language, view)}${correctionPart(language, view)}${understoodPart(language, view)}`;
    case 'refused':
    case 'abandoned':
      return wasRefused(language, view);
  }
}

function underWay(language: Language, { batch }: BatchView): Html {
  const say = words[language];
  const taking = batch.state === 'taking';
  return progress({
    language,
    id: 'batch',
    label: taking ? say.taking : say.reading,
    done: taking ? Math.round(batch.progress * batch.rowCount) : 0,
    total: taking ? batch.rowCount : 1,
    sentence: taking ? say.takingSaid : say.readingSaid,
    refresh: batchPath(batch.id),
  });
}

const wasUnderstood = (language: Language, view: BatchView): Html => html`
  ${understoodPart(language, view)}
  ${actions(buttonLink({ text: words[language].next, href: outcomePath(view.batch.id) }))}`;

const wouldHappen = (language: Language, view: BatchView, errors: Errors | undefined): Html => html`
  ${outcomePart(language, view)}
  ${takePart(language, view, errors)}
  <p><a href="${batchPath(view.batch.id)}">${words[language].before}</a></p>
  ${correctionPart(language, view)}`;

/** Refused rows go out as a file with the reasons beside them, and come in again corrected. */
function correctionPart(language: Language, { batch, mayTake, mayDecide }: BatchView): Html | '' {
  if (batch.counts.refused === 0 || !mayDecide) return '';
  const say = outcomes[language];
  return section({
    title: say.correctTitle,
    lead: say.downloadLead,
    body: actions(
      buttonLink({ text: say.download, href: refusedFilePath(batch.id), kind: 'secondary' }),
      mayTake &&
        batch.state === 'taken' &&
        buttonLink({
          text: say.correct,
          href: sendFor({ roster: batch.roster, corrects: batch.id }),
          kind: 'secondary',
        }),
    ),
  });
}

function wasRefused(language: Language, { batch }: BatchView): Html {
  const say = words[language];
  return html`${notice({ language, state: 'wrong', title: say.fileRefused, body: html`<p>${batch.refusal?.[language]}</p>` })}
    ${actions(buttonLink({ text: say.again, href: sendFor({ roster: batch.roster }) }))}`;
}
