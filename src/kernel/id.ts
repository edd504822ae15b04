declare const owner: unique symbol;

/** A database identity that cannot be mistaken for another thing's identity. */
export type Id<Of extends string> = number & { readonly [owner]: Of };

export const id = <Of extends string>(value: number) => value as Id<Of>;
