export const paymentsPath = '/payments';
export const runPath = (run: number) => `${paymentsPath}/${run}`;
export const linesPath = (run: number) => `${runPath(run)}/lines`;
export const linePath = (run: number, line: number) => `${linesPath(run)}/${line}`;
