export {
  type Adjustment,
  type AdjustmentGroup,
  type Direction,
  directions,
  type NewProposal,
  type Proposal,
} from './adjustments/adjustment.ts';
export {
  type AdjustmentShown,
  type FoundSum,
  listAdjustments,
  sumFound,
} from './adjustments/adjustment-store.ts';
export { type AdjustmentsNotDecided, decideAdjustments } from './adjustments/decide-adjustments.ts';
export { findAdjustments } from './adjustments/find-adjustments.ts';
export { listProposals } from './adjustments/proposal-store.ts';
export { type ProposalRefused, proposeAdjustments } from './adjustments/propose-adjustments.ts';
export { reasons } from './bank/answer-reasons.ts';
export { orderOfRun } from './bank/order-of-run.ts';
export { writeOrder } from './bank/write-order.ts';
export { type Budget, brokenCap, type NewBudget, type OverCap } from './budgets/budget.ts';
export { listStanding, listWaiting, type ProgrammeMoney, programmeMoney } from './budgets/budget-store.ts';
export { type BudgetNotDecided, decideBudget } from './budgets/decide-budget.ts';
export { type BudgetRefused, proposeBudget } from './budgets/propose-budget.ts';
export { type CashLine, type CashVillage, listCashLines, listCashVillages } from './cash/cash-list-store.ts';
export { type CashFault, type CashOutcome, type Receiver, receivers } from './cash/cash-outcome.ts';
export { type CashRecord, findCashRecord } from './cash/cash-outcome-store.ts';
export { type ConfirmRefused, confirmCash } from './cash/confirm-cash.ts';
export { type RecordRefused, recordCash } from './cash/record-cash.ts';
export type { Entry, Posting } from './ledger/entry.ts';
export { keyOf, type LedgerAccount, type LedgerKind } from './ledger/ledger-account.ts';
export { findImbalances, readBalances } from './ledger/ledger-store.ts';
export { type Posted, type PostRefused, postEntry } from './ledger/post-entry.ts';
export type { PaymentNeeds } from './needs.ts';
export { fixObligations } from './obligations/fix-obligations.ts';
export { type EnrolledInMonth, type Ground, grounds } from './obligations/obligation.ts';
export { newestOwedMonth, type OwedSum, sumOpen } from './obligations/obligation-store.ts';
export { type ChooseRefused, chooseWay } from './payees/choose-way.ts';
export {
  type Authority,
  type Choice,
  findPayeeName,
  listAccounts,
  listAuthorities,
  listChoices,
  type PayeeAccount,
} from './payees/payee-store.ts';
export { listReceived, type Received, yearsReceived } from './received/received-store.ts';
export { type Debt, type DebtState, isOfEstate, type Relief, reliefs } from './recovery/debt.ts';
export {
  type DebtMove,
  type DebtShown,
  type DebtSum,
  type DebtTold,
  findDebt,
  findDebtTold,
  findOpenRelief,
  listDebtMoves,
  listDebts,
  listDebtsOf,
  type ReliefAsked,
  sumDebts,
} from './recovery/debt-store.ts';
export type { DebtRefused } from './recovery/on-debt.ts';
export { type RepaymentRefused, recordRepayment } from './recovery/record-repayment.ts';
export {
  decideRelief,
  proposeRelief,
  type ReliefNotDecided,
  type ReliefRefused,
} from './recovery/relieve-debt.ts';
export { resumeRecovery, stopRecovery } from './recovery/stop-recovery.ts';
export { writeOffOfTheDead } from './recovery/write-off-of-the-dead.ts';
export type { BankWord } from './replies/bank-word.ts';
export { readReply } from './replies/read-reply.ts';
export {
  decideSettlement,
  type NotSettled,
  proposeSettlement,
  type SettlementRefused,
} from './replies/settle-line.ts';
export { listOpenSettlements, type Settlement } from './replies/settlement-store.ts';
export { type ReplyTaken, takeReply } from './replies/take-reply.ts';
export { type ApproveRefused, approveRun } from './runs/approve-run.ts';
export { type CloseRefused, closeRun } from './runs/close-run.ts';
export { type HoldRefused, holdLine } from './runs/hold-line.ts';
export { changersOf } from './runs/line-store.ts';
export {
  cashPayer,
  type Flag,
  flags,
  holding,
  type LineState,
  lineStates,
  type PaymentRun,
  type RunCount,
  type RunState,
} from './runs/payment-run.ts';
export { type PrepareRefused, prepareRun } from './runs/prepare-run.ts';
export type { RunRefused } from './runs/run-deed.ts';
export { countLines, findRun, listRuns } from './runs/run-store.ts';
export {
  findRunLine,
  listReplies,
  listRunLines,
  type ReplyShown,
  type RunLine,
  type Sum,
  sumByFlag,
  sumByProgramme,
  sumByReason,
} from './runs/run-view-store.ts';
export { type SendRefused, sendRun } from './runs/send-run.ts';
export { type WithdrawRefused, withdrawRun } from './runs/withdraw-run.ts';
