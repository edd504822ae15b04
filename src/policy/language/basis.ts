import type { Text } from '#kernel';

/** The text that gives a rule or an amount its force: who issued it, which document, which clause. */
export type Basis = { readonly issuer: Text; readonly document: string; readonly clause?: string };

/** Confirmed: read at its source. Assumed: from memory or a default, until the city confirms it; screens say so. */
export type BasisState = 'confirmed' | 'assumed';

/** 国务院 国发〔2015〕52号 第二条 */
export const cite = ({ issuer, document, clause }: Basis, language: keyof Text) =>
  [issuer[language], document, clause].filter(Boolean).join(' ');
