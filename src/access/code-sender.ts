/** Ways for a code to reach its person. */

export type CodeMessage = { readonly phone: string; readonly code: string; readonly minutes: number };

/** Throws when the code did not leave; the error names neither the telephone nor the code. */
export type SendCode = (message: CodeMessage) => Promise<void>;

/** For development and the demonstration city: nothing leaves the machine. */
export const printCodes =
  (print: (said: { code: string; phoneEnd: string }) => void): SendCode =>
  async ({ phone, code }) =>
    print({ code, phoneEnd: phone.slice(-4) });

/** Posts `{ phone, code, minutes }` as JSON to the city's own sender of short messages; any answer of 2xx means that it took it. */
export const postCodes =
  (address: URL, { patience = 10_000 }: { readonly patience?: number } = {}): SendCode =>
  async (message) => {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(message),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    }).catch((error: Error) => {
      throw new Error(`The sender of codes at ${address.host} gave no answer: ${error.name}.`);
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`The sender of codes at ${address.host} answered ${answer.status}.`);
  };
