/** What the plan says: a row of the plan's ledger. What keeps it is found from the `keeps` of the other nouns. */
export type Commitment = {
  readonly id: string;
  /** Chapter and clause as the plan counts them. */
  readonly clause: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly targetGroup: string;
  readonly target: string;
  readonly deadline: string;
  readonly lead: string;
  readonly strength: 'must' | 'should' | 'encourage' | 'explore';
  /** The words of the plan itself. */
  readonly anchor: string;
  readonly system: string;
};
