export const selfCheckPath = '/self-check';
