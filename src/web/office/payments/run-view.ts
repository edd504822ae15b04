/** What the page of a run shows. Pure. */
import type { Payer } from '#declarations';
import type { CashVillage, Flag, PaymentRun, ReplyShown, RunCount, Settlement, Sum } from '#payments';
import type { Errors } from '../../components/index.ts';
import type { Language } from '../../language.ts';

export type RunView = {
  readonly language: Language;
  readonly run: PaymentRun;
  readonly counts: readonly RunCount[];
  readonly flags: readonly (Sum & { readonly flag: Flag })[];
  readonly programmes: readonly (Sum & {
    readonly programme: string;
    readonly beforeLines: number;
    readonly before: number;
  })[];
  readonly reasons: readonly (Sum & { readonly reason: string })[];
  readonly replies: readonly ReplyShown[];
  readonly settlements: readonly Settlement[];
  /** From which the run is paid; undefined when the city declares it no more. */
  readonly payer: Payer | undefined;
  /** Of a run that is paid by hand. */
  readonly villages: readonly CashVillage[];
  readonly areaName: (code: string) => string;
  readonly titleOf: (programme: string) => string;
  readonly nameOf: (account: number) => string;
  readonly makes: boolean;
  readonly checks: 'may' | 'own' | undefined;
  readonly scope: string;
  readonly moment: string;
  readonly today: string;
  readonly errors?: Errors | undefined;
  readonly refused?: string | undefined;
};

export const sumIn = ({ counts }: Pick<RunView, 'counts'>, ...states: RunCount['state'][]) => ({
  lines: counts.filter(({ state }) => states.includes(state)).reduce((sum, { lines }) => sum + lines, 0),
  amount: counts.filter(({ state }) => states.includes(state)).reduce((sum, { amount }) => sum + amount, 0),
});
