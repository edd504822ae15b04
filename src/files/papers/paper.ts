/** What may be sent as a paper, and why it may not. */
export const paperKinds = ['image/jpeg', 'application/pdf'] as const;
export type PaperKind = (typeof paperKinds)[number];
export type CleanPaper = { readonly kind: PaperKind; readonly content: Buffer };

export type PaperRefused = {
  readonly because:
    | 'empty'
    | 'too-large'
    | 'unknown-kind'
    | 'damaged'
    | 'too-many-pixels'
    | 'protected'
    | 'too-many-pages';
};

/** Bytes. */
export const largestPaper = 10 * 1024 * 1024;
export const mostPages = 50;
