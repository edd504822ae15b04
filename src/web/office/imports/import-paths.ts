/** Addresses of importing. */
export const importsPath = '/imports';
export const sendPath = '/imports/send';
export const rosterPath = (roster: string): string => `/imports/rosters/${roster}`;
export const templatePath = (roster: string, format: 'xlsx' | 'csv'): string =>
  `${rosterPath(roster)}/template.${format}`;
export const batchPath = (batch: number): string => `/imports/batches/${batch}`;
export const outcomePath = (batch: number): string => `${batchPath(batch)}/outcome`;
export const takePath = (batch: number): string => `${batchPath(batch)}/take`;
export const rowsPath = (batch: number, outcome: string): string =>
  `${batchPath(batch)}/rows?outcome=${outcome}`;
export const refusedFilePath = (batch: number): string => `${batchPath(batch)}/refused.xlsx`;
export const decidePath = (batch: number, { sheet, row }: { sheet: string; row: number }): string =>
  `${batchPath(batch)}/rows/${row}?sheet=${encodeURIComponent(sheet)}`;
export const sendFor = (given: { roster: string; corrects?: number }): string =>
  `${sendPath}?roster=${given.roster}${given.corrects === undefined ? '' : `&corrects=${given.corrects}`}`;
