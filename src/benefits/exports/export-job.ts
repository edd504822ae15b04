/** A list taken out as a file: asked for with a key of the asker's own, written by a job, fetched until it expires. */
import type { OutCell } from '#files';
import type { Language, Month } from '#kernel';

export const exportKinds = ['candidates', 'doubts', 'differences', 'visits', 'reform'] as const;
export type ExportKind = (typeof exportKinds)[number];
/** Lists of the month itself; the others are told how to be read. */
export type MonthListKind = 'candidates' | 'doubts' | 'differences' | 'reform';
export type ExportFormat = 'xlsx' | 'csv';

/** What the list was filtered by, and how the file should be. */
export type ExportQuestion = {
  readonly format: ExportFormat;
  readonly language: Language;
  readonly programme?: string;
  /** Code of an area; lines of it and of all within. */
  readonly area?: string;
  readonly since?: Month;
  /** Of doubts: the number of a question. */
  readonly question?: number;
  /** Of a reform: its figures as the asker saw them, the heading first. */
  readonly figures?: readonly (readonly OutCell[])[];
};

/** The job reads as the one who asked, under the same row security. */
export type Asker = {
  readonly role: string;
  readonly area: string;
  readonly purpose: string;
  readonly account: number;
};

export type ExportState = 'waiting' | 'running' | 'done' | 'failed';

export type ExportJob = {
  /** A UUID made by the one who asks. */
  readonly id: string;
  readonly kind: ExportKind;
  readonly state: ExportState;
  /** 0 to 1. */
  readonly progress: number;
  readonly rows: number | null;
  readonly fileName: string | null;
  readonly askedAt: Date;
  readonly finishedAt: Date | null;
};

/** A file with personal data lies ready for a day, then it is thrown away. */
export const keptHours = 24;

export const expiresAt = (finishedAt: Date): Date => new Date(finishedAt.getTime() + keptHours * 3_600_000);

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
export const isExportKey = (text: string): boolean => uuid.test(text);
export const isExportKind = (text: string): text is ExportKind => exportKinds.some((kind) => kind === text);
