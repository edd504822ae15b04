import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { days, hours, type Within, workingDays } from '#declarations';
import { deadlineAfter, isLate } from './deadline.ts';
import { chineseCalendar } from './working-calendar.ts';

const at = (text: string) => new Date(`${text}+08:00`);
const due = (from: string, within: Within, pauses: readonly [string, string][] = []) =>
  deadlineAfter(
    {
      from: at(from),
      within,
      pauses: pauses.map(([first, last]) => ({ from: at(first), until: at(last) })),
    },
    chineseCalendar,
  );

/** State Council notices on holidays: days off among Monday to Friday, and Saturdays and Sundays that are worked. */
const published: Readonly<Record<string, { off: readonly string[]; worked: readonly string[] }>> = {
  '2021': {
    off: ['01-01', '02-11', '02-17', '04-05', '05-03', '05-05', '06-14', '09-20', '09-21', '10-01', '10-07'],
    worked: ['02-07', '02-20', '04-25', '05-08', '09-18', '09-26', '10-09'],
  },
  '2022': {
    off: ['01-03', '01-31', '02-04', '04-04', '04-05', '05-02', '05-04', '06-03', '09-12', '10-03', '10-07'],
    worked: ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
  },
  '2023': {
    off: ['01-02', '01-23', '01-27', '04-05', '05-01', '05-03', '06-22', '06-23', '09-29', '10-02', '10-06'],
    worked: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  },
  '2024': {
    off: [
      '01-01',
      '02-12',
      '02-16',
      '04-04',
      '04-05',
      '05-01',
      '05-03',
      '06-10',
      '09-16',
      '09-17',
      '10-01',
      '10-07',
    ],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  '2025': {
    off: ['01-01', '01-28', '02-04', '04-04', '05-01', '05-05', '06-02', '10-01', '10-08'],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  '2026': {
    off: ['01-01', '01-02', '02-16', '02-23', '04-06', '05-01', '05-05', '06-19', '09-25', '10-01', '10-07'],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

describe('the working calendar', () => {
  for (const [year, { off, worked }] of Object.entries(published))
    it(`is that of the published holidays of ${year}`, () => {
      assert.deepEqual(
        off.filter((on) => chineseCalendar.isWorkingDay(`${year}-${on}` as never)),
        [],
      );
      assert.deepEqual(
        worked.filter((on) => !chineseCalendar.isWorkingDay(`${year}-${on}` as never)),
        [],
      );
    });

  it('knows the ordinary week', () => {
    assert.equal(chineseCalendar.isWorkingDay('2026-11-26'), true);
    assert.equal(chineseCalendar.isWorkingDay('2026-11-28'), false);
  });
});

describe('a deadline', () => {
  const rows: readonly [string, string, Within, string][] = [
    ['counts from the day after', '2026-11-23T09:00', workingDays(1), '2026-11-24'],
    ['an evening arrival is still that day', '2026-11-23T23:59', workingDays(1), '2026-11-24'],
    ['passes a weekend', '2026-11-26T09:00', workingDays(2), '2026-11-30'],
    ['passes the week of the national day', '2026-09-30T09:00', workingDays(2), '2026-10-09'],
    ['counts a Saturday that is worked', '2026-10-09T09:00', workingDays(1), '2026-10-10'],
    [
      'passes the Spring Festival of 2024 with its worked Sunday',
      '2024-02-08T09:00',
      workingDays(2),
      '2024-02-18',
    ],
    ['calendar days know no weekend', '2026-11-26T09:00', days(7), '2026-12-03'],
    ['crosses a leap day', '2024-02-28T09:00', days(2), '2024-03-01'],
  ];
  for (const [name, from, within, expected] of rows)
    it(name, () => assert.equal(due(from, within).on, expected));

  it('of hours ends at an instant', () => {
    const { at: moment } = due('2026-10-01T20:30', hours(12));
    assert.equal(moment?.toISOString(), at('2026-10-02T08:30').toISOString());
  });

  it('does not count days on which the clock stood still', () => {
    assert.equal(due('2026-11-02T09:00', workingDays(5)).on, '2026-11-09');
    const still = [['2026-11-04T10:00', '2026-11-06T10:00']] as const;
    assert.equal(due('2026-11-02T09:00', workingDays(5), still as never).on, '2026-11-11');
  });

  it('beyond the last published year is provisional', () => {
    assert.deepEqual(due('2026-12-31T09:00', workingDays(1)), { on: '2027-01-01', provisional: true });
    assert.equal(due('2026-12-29T09:00', workingDays(1)).provisional, false);
  });

  it('is late the day after, and an instant later for hours', () => {
    assert.equal(isLate(due('2026-11-23T09:00', workingDays(1)), at('2026-11-24T23:59')), false);
    assert.equal(isLate(due('2026-11-23T09:00', workingDays(1)), at('2026-11-25T00:00')), true);
    assert.equal(isLate(due('2026-11-23T09:00', hours(1)), at('2026-11-23T10:00:01')), true);
  });
});
