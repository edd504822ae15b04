export const paymentsPath = '/payments';
export const runPath = (run: number) => `${paymentsPath}/${run}`;
export const linesPath = (run: number) => `${runPath(run)}/lines`;
export const linePath = (run: number, line: number) => `${linesPath(run)}/${line}`;
export const cashPath = (run: number, village: string) => `${runPath(run)}/cash/${village}`;
export const cashSheetPath = (run: number) => `${runPath(run)}/cash.xlsx`;
export const payeePath = (person: number) => `/payees/${person}`;
