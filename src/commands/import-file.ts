/** handrail import: a list from the terminal, by the same deeds as from the page. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { done, type Month, type Result, refuse, type Text } from '#kernel';
import { type Batch, findBatch, previewBatch, type RegistryNeeds, receiveFile, takeBatch } from '#registry';
import { openHouse } from './house.ts';
import { exit, type Project } from './project.ts';

export type ImportOptions = {
  readonly roster: string;
  readonly file: string;
  readonly period: Month;
  readonly take?: boolean;
  readonly json?: boolean;
};

export async function importFile(project: Project, options: ImportOptions): Promise<number> {
  const { complain, language } = project;
  const content = contentOf(options.file);
  if (!content) {
    complain(language === 'zh' ? `文件读不到：${options.file}` : `The file cannot be read: ${options.file}`);
    return exit.misused;
  }
  const opened = await openHouse(project, () => undefined);
  if (!opened.ok) {
    complain(opened.refusal[language]);
    return exit.refused;
  }
  const { database, registry } = opened.value;
  try {
    const batch = await through(registry, { ...options, content });
    if (!batch.ok) complain(batch.refusal[language]);
    else report(project, batch.value, options);
    return batch.ok ? exit.done : exit.refused;
  } finally {
    await database.close();
  }
}

async function through(
  registry: RegistryNeeds,
  { roster, file, period, take, content }: ImportOptions & { content: Buffer },
): Promise<Result<Batch, Text>> {
  const received = await receiveFile(registry, { roster, fileName: basename(file), content, period });
  if (!received.ok && received.refusal.because === 'unknown-roster')
    return refuse(
      say(
        `没有名册“${roster}”，可用的名册见 handrail law。`,
        `There is no roster "${roster}"; handrail law lists them.`,
      ),
    );
  const batchId = received.ok
    ? received.value
    : received.refusal.because === 'same-file'
      ? received.refusal.batchId
      : 0;
  if (received.ok) {
    const seen = await previewBatch(registry, batchId);
    if (!seen.ok && seen.refusal.because === 'file-refused') return refuse(seen.refusal.text);
  }
  if (take) {
    const taken = await takeBatch(registry, { batchId });
    if (!taken.ok) return refuse(whyNot(taken.refusal));
  }
  const { value } = await registry.database.work(async (tx) => done(await findBatch(tx, batchId)));
  return value ? done(value) : refuse(say('批次已不存在。', 'The batch is gone.'));
}

type NotTaken = Extract<Awaited<ReturnType<typeof takeBatch>>, { ok: false }>['refusal'];

function whyNot(refusal: NotTaken): Text {
  switch (refusal.because) {
    case 'file-refused':
      return refusal.text;
    case 'control-differs':
      return say(
        '控制总数不一致，请与发送部门核对后重发。',
        'The control totals differ. Ask the sender, then send the list again.',
      );
    case 'ends-too-many':
      return say(
        `该名册将使${refusal.ending}人不再在册（名册共${refusal.listed}行），请在页面上确认后再导入。`,
        `The list would end ${refusal.ending} entries (it has ${refusal.listed} rows). Confirm it on the import page.`,
      );
    case 'not-waiting':
      return say('该批次已不在等待导入的状态。', 'The batch no longer waits to be taken.');
    case 'taken-elsewhere':
      return say('该批次正在别处导入，请稍候。', 'The batch is being taken elsewhere. Wait for it.');
  }
}

const say = (zh: string, en: string): Text => ({ zh, en });

function report({ write, language }: Project, batch: Batch, { json, take }: ImportOptions) {
  const { id, state, counts, rowCount } = batch;
  if (json) return write(JSON.stringify({ batch: id, state, rows: rowCount, counts }, null, 2));
  const each = Object.entries(counts)
    .map(([outcome, rows]) => `${outcome} ${rows}`)
    .join(', ');
  write(
    language === 'zh'
      ? `批次${id}：${rowCount}行（${each}）。${take ? '已导入，待处理的行在页面上。' : '这是预演，未改动任何数据；加 --take 导入。'}`
      : `Batch ${id}: ${rowCount} rows (${each}). ${take ? 'Taken; rows that need a person wait on the page.' : 'A dry run: nothing was changed. Add --take to take it.'}`,
  );
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
