export const whatIfPath = '/what-if';
export const reformPath = (id: number, more = ''): string => `${whatIfPath}/${id}${more}`;
