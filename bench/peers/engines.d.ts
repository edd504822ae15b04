/** What is used of the other engines, so that types can be checked while they are not installed. */
declare module 'feelin' {
  export function evaluate(expression: string, context: object): { readonly value: unknown };
}
declare module 'publicodes' {
  export default class Engine {
    constructor(rules: object);
    setSituation(situation: object): void;
    evaluate(rule: string): { readonly nodeValue: unknown };
  }
}
declare module 'json-rules-engine' {
  export type Condition =
    | { readonly fact: string; readonly operator: string; readonly value: unknown }
    | { readonly all: readonly Condition[] }
    | { readonly any: readonly Condition[] };
  export type Rule = {
    readonly conditions: Condition;
    readonly event: { readonly type: string; readonly params: { readonly amount: number } };
  };
  export class Engine {
    constructor(rules: readonly Rule[]);
    run(facts: object): Promise<{ readonly events: readonly Rule['event'][] }>;
  }
}
declare module '@duckdb/node-api' {
  type Connection = {
    runAndReadAll(sql: string): Promise<{ getRowObjectsJS(): readonly unknown[] }>;
  };
  export const DuckDBInstance: {
    create(path: string, settings: object): Promise<{ connect(): Promise<Connection> }>;
  };
}
