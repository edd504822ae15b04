/** Every screen of those who are signed in, once. Routes, the menu, the checks of access and the tests of all of them are made from this list. */

import { caseLetter, caseLetterPdf, ownLetter, ownLetterPdf } from './letters/case-letter-screens.ts';
import { debtLetter, debtLetterPdf, ownDebtLetter, ownDebtLetterPdf } from './letters/debt-letter-screens.ts';
import { adjustments, decideOnAdjustments } from './office/adjustments/adjustments.ts';
import {
  debts,
  decideOnRelief,
  oneDebt,
  relieveDebt,
  repayDebt,
  resumeDebt,
  stopDebt,
} from './office/adjustments/debts.ts';
import { adjustmentGroup, proposeOnAdjustments } from './office/adjustments/group.ts';
import { amounts, newAmount, sendAmount } from './office/amounts/amounts.ts';
import { decideAmount, proposal } from './office/amounts/proposal.ts';
import { budgets, decideOnBudget, newBudget } from './office/budgets/budgets.ts';
import { moveCase, oneCase, tendOneCase } from './office/cases/case.ts';
import { cases } from './office/cases/cases.ts';
import { manyCases, moveManyCases } from './office/cases/many-cases.ts';
import { newCase, takeInCase } from './office/cases/new-case.ts';
import {
  personAgree,
  personApply,
  personProgress,
  sendPersonAgree,
  sendPersonApply,
} from './office/cases/person-apply.ts';
import { askForExport, exportFile, exports, oneExport } from './office/exports/exports.ts';
import { home } from './office/home.ts';
import { batch, batchOutcome, takeRoster } from './office/imports/batch.ts';
import { decideDoubtfulRow, doubtfulRow } from './office/imports/decide.ts';
import { imports } from './office/imports/imports.ts';
import { roster, rosterTemplate } from './office/imports/roster.ts';
import { batchRows, refusedRows } from './office/imports/rows.ts';
import { receiveRoster, sendRoster } from './office/imports/send.ts';
import { month, monthProgramme, months, runMonthDeed } from './office/month/month.ts';
import { handOverTask, recordTask, task, tryTaskAgain } from './office/outreach/task.ts';
import { tasks } from './office/outreach/tasks.ts';
import { cashList, cashSheet, confirmCashList, recordCashList } from './office/payments/cash-list.ts';
import { recordCashLine } from './office/payments/cash-record.ts';
import { changePaymentLine, paymentLine, paymentLines } from './office/payments/lines.ts';
import { choosePayeeWay, payee } from './office/payments/payee.ts';
import { payments, preparePayments } from './office/payments/payments.ts';
import {
  approvePayments,
  closePayments,
  paymentFile,
  paymentRun,
  sendPayments,
  settlePayment,
  takeBankReply,
  withdrawPayments,
} from './office/payments/run.ts';
import { comparePerson } from './office/person/compare.ts';
import { person, showNumbers } from './office/person/person.ts';
import { personMoney } from './office/person/person-money.ts';
import { namePersonPurpose } from './office/person/purpose.ts';
import { personStatement, personStatementJson } from './office/person/statement.ts';
import { answerQuestion, questions } from './office/questions/questions.ts';
import { searchByForm, searchByName } from './office/search/search.ts';
import { takeUp } from './office/take-up/take-up.ts';
import { assessOne, closeOne, followOne, planOne, warning } from './office/warnings/warning.ts';
import { warnings } from './office/warnings/warnings.ts';
import { addChange, chooseChange } from './office/what-if/change.ts';
import { exportReform, reformResult, removeChange } from './office/what-if/result.ts';
import { editReform, makeReform, newReform, reforms, saveReform } from './office/what-if/what-if.ts';
import { candidates } from './office/work/candidates.ts';
import { differences } from './office/work/differences.ts';
import { doubts } from './office/work/doubts.ts';
import { own, ownStatement } from './own/own.ts';
import { ownAgree, ownApply, ownProgress, sendOwnAgree, sendOwnApply } from './own/own-apply.ts';
import { appealOwnCase, moveOwnCase, ownCase } from './own/own-case.ts';
import { ownMoney } from './own/own-money.ts';
import { paperScreens } from './papers/paper-screens.ts';
import type { WebScreen } from './screen.ts';

export const screens: readonly WebScreen[] = [
  home,
  searchByName,
  searchByForm,
  person,
  showNumbers,
  namePersonPurpose,
  personStatement,
  personStatementJson,
  comparePerson,
  personMoney,
  own,
  ownCase,
  moveOwnCase,
  appealOwnCase,
  ownLetter,
  ownLetterPdf,
  ownDebtLetter,
  ownDebtLetterPdf,
  ownStatement,
  ownMoney,
  ownApply,
  sendOwnApply,
  ownAgree,
  sendOwnAgree,
  ownProgress,
  months,
  month,
  monthProgramme,
  runMonthDeed,
  tasks,
  task,
  recordTask,
  tryTaskAgain,
  handOverTask,
  warnings,
  warning,
  assessOne,
  planOne,
  followOne,
  closeOne,
  candidates,
  doubts,
  differences,
  takeUp,
  questions,
  answerQuestion,
  exports,
  oneExport,
  exportFile,
  askForExport,
  imports,
  roster,
  rosterTemplate,
  sendRoster,
  receiveRoster,
  batch,
  batchOutcome,
  takeRoster,
  batchRows,
  refusedRows,
  doubtfulRow,
  decideDoubtfulRow,
  cases,
  manyCases,
  moveManyCases,
  oneCase,
  moveCase,
  tendOneCase,
  caseLetter,
  caseLetterPdf,
  ...paperScreens,
  newCase,
  takeInCase,
  personApply,
  sendPersonApply,
  personAgree,
  sendPersonAgree,
  personProgress,
  reforms,
  newReform,
  makeReform,
  reformResult,
  editReform,
  saveReform,
  chooseChange,
  addChange,
  removeChange,
  exportReform,
  amounts,
  newAmount,
  sendAmount,
  proposal,
  decideAmount,
  payments,
  preparePayments,
  paymentRun,
  approvePayments,
  sendPayments,
  withdrawPayments,
  closePayments,
  paymentFile,
  takeBankReply,
  settlePayment,
  paymentLines,
  paymentLine,
  changePaymentLine,
  recordCashLine,
  cashSheet,
  cashList,
  recordCashList,
  confirmCashList,
  payee,
  choosePayeeWay,
  budgets,
  newBudget,
  decideOnBudget,
  adjustments,
  decideOnAdjustments,
  adjustmentGroup,
  proposeOnAdjustments,
  debts,
  oneDebt,
  repayDebt,
  stopDebt,
  resumeDebt,
  relieveDebt,
  decideOnRelief,
  debtLetter,
  debtLetterPdf,
];
