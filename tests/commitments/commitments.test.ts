/**
 * Commitments of the plan, each named beside a noun that keeps it and that is really exercised: a programme determined under
 * Daqing's law for who is entitled and who is not, in both ways; a list taken through the import into PostgreSQL.
 *
 * A commitment is named here once the nouns do what its clause asks for. Those that also ask for a measure, a procedure or a
 * mechanism which is not there yet stay declared.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exercise, situationOf, theListIsTrue } from '../support/commitment.ts';
import './protection.ts';
import './work.ts';
import './services.ts';
import './health-and-care.ts';
import './surroundings.ts';
import './support.ts';

describe('what does not count', () => {
  it('a noun that does not say that it keeps the commitment', () =>
    assert.rejects(exercise('S6.1-04', 'dibao', undefined), /does not say that it keeps S6.1-04/));
  it('a noun that the city does not have', () =>
    assert.rejects(
      exercise('S1.2-01', 'dibao2', undefined),
      /neither a programme nor a warning sign nor a list called dibao2/,
    ));
  it('a test that finds nobody, or only people who are entitled', async () => {
    const nobody = exercise('B2.1.2-01', 'living-subsidy', () => undefined);
    await assert.rejects(nobody, /not exercised by 0 findings/);
    const person = await situationOf('living-subsidy', 'dibao opens it');
    const one = exercise('B2.1.2-01', 'living-subsidy', ({ find }) => {
      find(person, '2024-08');
    });
    await assert.rejects(one, /Nobody was not-entitled/);
  });
});

theListIsTrue();
