export { type Account, type NewAccount, standingOf } from './account.ts';
export { addAccount, listAccounts, listDemonstrationAccounts } from './account-store.ts';
export {
  type Actor,
  actFor,
  mayDo,
  mayOpen,
  menuFor,
  type PurposeRefused,
  purposesFor,
  type Standing,
} from './actor.ts';
export { type AskCodeRefused, askCode, type CodeNeeds } from './ask-code.ts';
export { type ChangeRightsRefused, changeRights } from './change-rights.ts';
export { chooseRole } from './choose-role.ts';
export { postCodes, printCodes, type SendCode } from './code-sender.ts';
export { type Colleague, findColleague, listColleagues } from './colleagues.ts';
export { type EnterCodeRefused, enterCode } from './enter-code.ts';
export { freshKeys, type Keys, keepKeys, readKeys, withNextKey } from './keys.ts';
export { listVillageWorkers, type VillageWorker } from './list-village-workers.ts';
export { maskCertificateNumber, maskIdNumber, maskName, maskPhone } from './masks.ts';
export { namePurpose } from './name-purpose.ts';
export { namesOfAccounts } from './names-of-accounts.ts';
export { hashPassword } from './password.ts';
export { type KeysRefused, proveKeys } from './prove-keys.ts';
export { resumeSession } from './resume-session.ts';
export { isRole, type Role, type RoleRights, rightsOf, roleNames, roles } from './roles.ts';
export { type Deed, deeds, type Screen, screens } from './screens.ts';
export { type Secrets, secretsFrom } from './secrets.ts';
export { seedDemonstrationAccounts } from './seed-demonstration-accounts.ts';
export { idleMinutes, longestHours, type Session, type SessionToken } from './session.ts';
export { type AccessNeeds, type SignedIn, type SignInRefused, signIn } from './sign-in.ts';
export { codeMinutes, codesPerAddress, codesPerNumber, triesOfCode } from './sign-in-code.ts';
export { signOut } from './sign-out.ts';
export type { Witness } from './witness.ts';
