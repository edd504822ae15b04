export const noticesPath = '/notices';
export const noticesIn = (area: string): string => `${noticesPath}?area=${area}`;
export const objectionPath = (id: number): string => `${noticesPath}/${id}`;
