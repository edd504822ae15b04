/** What a deed gives back when it may refuse. A bug still throws. */
export type Result<Value, Refusal> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

export const done = <Value>(value: Value) => ({ ok: true, value }) as const;

export const refuse = <const Refusal>(refusal: Refusal) => ({ ok: false, refusal }) as const;

/** Marks a branch the type checker has proved empty. */
export function impossible(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
