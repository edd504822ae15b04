/** One object a person and one a result, as it is usually written. */
import { type Amounts, better, type Peer, type Person } from './peer.ts';

export const plainObjects: Peer = {
  name: 'plain objects',
  persons: 68_000,
  prepare: async (people, amounts) => async () => {
    const sum = { living: 0, nursing: 0, elderly: 0, child: 0 };
    for (const one of people.map((person) => resultFor(person, amounts))) {
      sum.living += one.living;
      sum.nursing += one.nursing;
      sum.elderly += one.elderly;
      sum.child += one.child;
    }
    return sum;
  },
};

function resultFor(p: Person, a: Amounts) {
  const lives = (p.dibao || (p.near && p.income <= a.line * p.size)) && !p.orphan && !p.injury;
  const severe = p.grade < 2 || (p.grade === 2 && p.mind);
  const nursing = severe && p.care && !p.injury ? a.nursing[p.grade]! : 0;
  const elderly = p.age >= 60 && p.disabled && (p.dibao || p.near) ? a.elderly : 0;
  const means = p.dibao || p.near || p.income <= a.childLine * p.size;
  return {
    living: !lives ? 0 : !p.dibao ? a.near : p.grade < 2 ? a.heavy : a.living,
    ...better(nursing, elderly),
    child: p.age <= 14 && p.child && means && !p.orphan ? a.childMonthly : 0,
  };
}
