export type { AuditEvent, ChainBroken, Checkpoint, Details, SealedEvent } from './audit-event.ts';
export { eventsAbout, findCheckpoint, verifyChain } from './verify-chain.ts';
export { type Witnessed, witness } from './witness.ts';
