/** Files that were asked for: all of one's own, and one on its way. Pure. */
import { html } from 'hono/html';
import { type ExportJob, expiresAt } from '#benefits';
import {
  actions,
  buttonLink,
  count,
  emptyState,
  type Html,
  notice,
  progress,
  type State,
  table,
  tag,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { momentOf } from '../office-page.ts';
import { words } from './exports.words.ts';

export const exportPath = (id: string): string => `/exports/${id}`;
export const exportFilePath = (id: string): string => `/exports/${id}/file`;

type Shown = ExportJob['state'] | 'expired';

/** Done, but no longer kept. */
export const shownState = ({ state, finishedAt }: ExportJob, now: Date): Shown =>
  state === 'done' && finishedAt && expiresAt(finishedAt) < now ? 'expired' : state;

const tones: Readonly<Record<Shown, State>> = {
  waiting: 'plain',
  running: 'plain',
  done: 'settled',
  failed: 'wrong',
  expired: 'wait',
};

export function exportsBody(language: Language, jobs: readonly ExportJob[], now: Date): Html {
  const say = words[language];
  if (jobs.length === 0) return emptyState({ title: say.none, body: say.noneBody });
  return table({
    id: 'exports',
    caption: say.mine,
    captionHidden: true,
    rows: jobs,
    columns: [
      {
        heading: say.kind,
        names: true,
        cell: ({ id, kind }) => html`<a href="${exportPath(id)}">${say.kinds[kind]}</a>`,
      },
      { heading: say.asked, short: true, cell: ({ askedAt }) => momentOf(askedAt) },
      { heading: say.rows, number: true, cell: ({ rows }) => (rows === null ? '' : count(rows)) },
      {
        heading: say.state,
        cell: (job) => {
          const state = shownState(job, now);
          return tag(tones[state], say.states[state]);
        },
      },
    ],
  });
}

export function exportBody(language: Language, job: ExportJob, now: Date): Html {
  const say = words[language];
  const state = shownState(job, now);
  const all = html`<p><a href="/exports">${say.all}</a></p>`;
  if (state === 'failed')
    return html`${notice({ language, state: 'wrong', title: say.failedTitle, body: say.failedBody })}${all}`;
  if (state === 'expired')
    return html`${notice({ language, state: 'wait', title: say.expiredTitle, body: say.expiredBody })}${all}`;
  if (state === 'done')
    return html`${notice({ language, state: 'settled', title: say.ready(count(job.rows ?? 0)), body: job.finishedAt ? say.until(momentOf(expiresAt(job.finishedAt))) : undefined })}
      ${actions(buttonLink({ text: say.download, href: exportFilePath(job.id) }))}${all}`;
  return html`${progress({
    language,
    id: 'export',
    label: say.writing(say.kinds[job.kind]),
    done: Math.round(job.progress * 100),
    total: 100,
    sentence: say.writingSaid,
    refresh: exportPath(job.id),
  })}${all}`;
}
