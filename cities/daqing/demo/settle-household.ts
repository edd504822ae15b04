import type { Chance } from './chance.ts';
import { familyName, mongolianName } from './names.ts';
import { type NewPerson, type Settling, settlePerson } from './settle-person.ts';
import { type Disability, someAge, someDisability } from './shares.ts';

/** Mongolian names are common in Dorbod, rare elsewhere. */
const dorbod = '230624';

export type HouseholdNeeds = Settling & {
  /** Index of the village. */
  readonly village: number;
  /** How many persons it may have, and how many of them a certificate. */
  readonly room: number;
  readonly certificates: number;
};

/** Settles a household around one person with a disability; gives how many of it have one. */
export function settleHousehold(needs: HouseholdNeeds): number {
  const { chance } = needs;
  const anchor = someDisability(chance);
  const family = familyName(chance);
  const around = shape({ age: someAge(anchor.category, chance), anchor, family }, chance);
  const members = around.length <= needs.room ? around : alone(around);
  let certified = 0;
  const settled = members.map((member) => {
    const disability =
      certified < needs.certificates ? (member.disability ?? second(member, chance)) : undefined;
    if (disability) certified++;
    return { ...member, disability };
  });
  settle(needs, settled);
  return certified;
}

/** Only the person with the disability, where there is no room for more. */
const alone = (members: readonly NewPerson[]): NewPerson[] =>
  members.filter(({ disability }) => disability).map((member) => ({ ...member, role: 'head' }));

/** Settles exactly these persons, the head first. */
export function settle(needs: Settling & { readonly village: number }, members: readonly NewPerson[]): void {
  const { people, households, villages } = needs.population;
  households.first[households.count] = people.count;
  households.size[households.count] = members.length;
  households.village[households.count] = needs.village;
  const inDorbod = villages[needs.village]!.code.startsWith(dorbod);
  for (const member of members) settlePerson(needs, renamed(member, { inDorbod, chance: needs.chance }));
  households.count++;
}

const renamed = (
  member: NewPerson,
  { inDorbod, chance }: { inDorbod: boolean; chance: Chance },
): NewPerson =>
  member.name === undefined && chance.happens(inDorbod ? 0.12 : 0.002)
    ? { ...member, name: mongolianName(chance) }
    : member;

/** One in twelve adults around a person with a disability has one too. */
function second(member: NewPerson, chance: Chance): Disability | undefined {
  if (!chance.happens(member.age >= 60 ? 0.14 : member.age >= 30 ? 0.06 : 0.03)) return undefined;
  const disability = someDisability(chance);
  return member.age < 18 && disability.category === 4 ? { ...disability, category: 5 } : disability;
}

type Around = { readonly age: number; readonly anchor: Disability; readonly family: string };

/** Who lives with a person of that age, the head first, the person among them. */
function shape({ age, anchor, family }: Around, chance: Chance): NewPerson[] {
  const self = (role: NewPerson['role']): NewPerson => ({
    female: !chance.happens(0.57),
    age,
    role,
    family,
    disability: anchor,
  });
  if (age < 18) return aroundChild(self('child'), chance);
  if (age < 40) return aroundYoung(self, chance);
  if (age < 65) return aroundGrown(self, chance);
  return aroundOld(self, chance);
}

type Self = (role: NewPerson['role']) => NewPerson;

function aroundChild(child: NewPerson, chance: Chance): NewPerson[] {
  const parentAge = child.age + chance.between(23, 36);
  const alone = chance.next();
  const mother: NewPerson = { female: true, age: parentAge, role: 'spouse', family: familyName(chance) };
  const father: NewPerson = {
    female: false,
    age: parentAge + chance.between(0, 4),
    role: 'head',
    family: child.family,
  };
  const parents =
    alone < 0.13 ? [{ ...mother, role: 'head' as const }] : alone < 0.18 ? [father] : [father, mother];
  const sibling: NewPerson = {
    ...child,
    age: Math.max(0, child.age + chance.between(-5, 6)),
    female: chance.happens(0.48),
    disability: undefined,
  };
  return [
    ...parents,
    child,
    ...(chance.happens(0.3) ? [sibling] : []),
    ...(chance.happens(0.12) ? [grandparent(parentAge, child.family, chance)] : []),
  ];
}

function aroundYoung(self: Self, chance: Chance): NewPerson[] {
  const way = chance.next();
  if (way < 0.12) return [self('head')];
  if (way < 0.6) {
    const child = self('child');
    const age = child.age + chance.between(22, 32);
    const father: NewPerson = { female: false, age, role: 'head', family: child.family };
    const mother: NewPerson = {
      female: true,
      age: age - chance.between(0, 4),
      role: 'spouse',
      family: familyName(chance),
    };
    return chance.happens(0.7) ? [father, mother, child] : [{ ...mother, role: 'head' }, child];
  }
  return withSpouse(self('head'), { children: 0.65 }, chance);
}

function aroundGrown(self: Self, chance: Chance): NewPerson[] {
  const way = chance.next();
  if (way < 0.2) return [self('head')];
  const head = self('head');
  if (way < 0.32) return [head, grandparent(head.age, head.family, chance)];
  return withSpouse(head, { children: 0.3 }, chance);
}

function aroundOld(self: Self, chance: Chance): NewPerson[] {
  const way = chance.next();
  if (way < 0.32) return [self('head')];
  if (way < 0.84) return withSpouse(self('head'), { children: 0 }, chance);
  const parent = self('parent');
  const child: NewPerson = {
    female: chance.happens(0.4),
    age: Math.max(25, parent.age - chance.between(22, 34)),
    role: 'head',
    family: parent.family,
  };
  return [...withSpouse(child, { children: 0.3 }, chance), parent];
}

function withSpouse(head: NewPerson, { children }: { children: number }, chance: Chance): NewPerson[] {
  const age = Math.max(20, head.age + chance.between(-4, 4));
  const spouse: NewPerson = { female: !head.female, age, role: 'spouse', family: familyName(chance) };
  const family = head.female ? spouse.family : head.family;
  const childAge = Math.min(head.age, age) - chance.between(22, 32);
  const child: NewPerson = {
    female: chance.happens(0.47),
    age: Math.max(0, childAge),
    role: 'child',
    family,
  };
  return childAge >= 0 && chance.happens(children) ? [head, spouse, child] : [head, spouse];
}

const grandparent = (age: number, family: string, chance: Chance): NewPerson => ({
  female: chance.happens(0.65),
  age: Math.min(97, age + chance.between(22, 30)),
  role: 'parent',
  family,
});
