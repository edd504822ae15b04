import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkProcedures } from './check-procedures.ts';
import { applicant, days, type Ending, officer, type Procedure, type Stage, time } from './procedure.ts';

const words = { zh: '试', en: 'trial' };
const to = (name: string) => ({ go: { title: words, to: name } });
const granted: Ending = { title: words, ends: 'granted' };
const checked: Stage = { title: words, who: officer('village-worker'), ways: to('granted') };

const made = (stages: Procedure['stages'], more: Partial<Procedure> = {}): Procedure => ({
  id: 'trial',
  title: words,
  about: 'person',
  edition: 1,
  start: 'checked',
  basis: { issuer: words, document: '试行' },
  keeps: [],
  stages,
  ...more,
});

const refused = (...procedures: Procedure[]) => checkProcedures(procedures).map(({ en }) => en);

describe('a procedure', () => {
  it('that can run is not refused', () => assert.deepEqual(refused(made({ checked, granted })), []));

  const rows: readonly [string, Procedure, RegExp][] = [
    ['begins nowhere', made({ checked, granted }, { start: 'submitted' }), /"submitted" is not a stage/],
    ['begins at its end', made({ granted }, { start: 'granted' }), /"granted" is not a stage/],
    [
      'leads to nothing',
      made({ checked: { ...checked, ways: to('nowhere') }, granted }),
      /leads to "nowhere", which is no stage/,
    ],
    ['has no way out', made({ checked: { ...checked, ways: {} }, granted }), /"checked" has no way out/],
    ['has no time', made({ checked: { ...checked, within: days(0) }, granted }), /not above nothing/],
    [
      'posts a notice that silence does not end',
      made({
        checked: {
          ...checked,
          who: time,
          notice: { days: 7, shows: [], silence: 'quiet', objection: 'granted' },
        },
        granted,
      }),
      /takes "quiet" after silence/,
    ],
    [
      'waits for the applicant for ever',
      made({ checked: { ...checked, who: applicant }, granted }),
      /how long/,
    ],
    ['waits for time for ever', made({ checked: { ...checked, who: time }, granted }), /moved by time alone/],
    [
      'has a stage that is never reached',
      made({ checked, granted, lost: checked }),
      /nothing leads to "lost"/,
    ],
    [
      'goes round in a circle',
      made({
        checked: { ...checked, ways: { ...to('round'), end: { title: words, to: 'granted' } } },
        round: { ...checked, ways: to('round') },
        granted,
      }),
      /from stage "round" no end/,
    ],
    ['decides on money alone', made({ checked, granted }, { decides: 'money' }), /without a second person/],
    [
      'has an appeal that is nowhere declared',
      made({
        checked,
        granted: { ...granted, appeal: { within: days(60), procedure: 'elsewhere' } },
      }),
      /appealed by "elsewhere"/,
    ],
  ];
  for (const [name, procedure, sentence] of rows)
    it(`that ${name} is refused in a sentence`, () => {
      const said = refused(procedure);
      assert.ok(
        said.some((one) => sentence.test(one)),
        said.join('\n'),
      );
    });

  it('that is declared twice is refused', () => {
    assert.match(refused(made({ checked, granted }), made({ checked, granted }))[0]!, /declared twice/);
  });

  it('that a second person always passes may decide on money', () => {
    const second: Stage = { ...checked, notBy: ['checked'] };
    const stages = { checked: { ...checked, ways: to('second') }, second, granted };
    assert.deepEqual(refused(made(stages, { decides: 'money' })), []);
  });
});
