/** The prefixes by which a name is found: the name and its tails, its pinyin and its initials with and without the surname. */
import { pinyin } from 'pinyin-pro';

const syllableOf = new Map<string, string>();
const surnameOf = new Map<string, readonly string[]>();

/** Surnames of two characters that are read otherwise than their characters alone. */
const compound = new Set(['尉迟', '万俟', '单于', '长孙', '澹台', '宿勤', '乐正', '尉犁']);

/** Pinyin of each character without tones, ü as v; the surname as surnames are read (单 is shan, 曾 zeng, 解 xie). */
export function syllables(name: string): string[] {
  const characters = [...name];
  if (characters.length > 1 && /[a-z]/i.test(name))
    return characters.map((character) => character.toLowerCase());
  const head = characters.slice(0, 2).join('');
  const family = compound.has(head) ? head : characters[0]!;
  let surname = surnameOf.get(family);
  if (!surname) {
    // A character after it lets the reader see a surname.
    surname = read(`${family}某`, 'head').slice(0, [...family].length);
    surnameOf.set(family, surname);
  }
  return characters.map((character, index) => surname[index] ?? syllable(character));
}

const read = (text: string, surname: 'head' | 'off'): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', surname, v: true }).map((one) =>
    one.toLowerCase().replace('ü', 'v'),
  );

function syllable(character: string): string {
  let found = syllableOf.get(character);
  if (found === undefined) {
    found = read(character, 'off').join('');
    syllableOf.set(character, found);
  }
  return found;
}

const written = (name: string): string => name.replaceAll(/[·\s]/g, '').toLowerCase();

/** At most 50 characters each. A tail has the given name or more; single letters find nobody. */
export function nameTokens(name: string): string[] {
  const characters = [...written(name)];
  const sounds = syllables(characters.join(''));
  const tokens = new Set<string>();
  for (let from = 0; from < Math.max(1, characters.length); from++) {
    tokens.add(characters.slice(from).join(''));
    if (from > 0 && characters.length - from < 2 && characters.length > 2) continue;
    const sound = sounds.slice(from);
    if (from <= 2) tokens.add(sound.join(''));
    if (from <= 2 && sound.length > 1) tokens.add(sound.map((one) => [...one][0] ?? '').join(''));
  }
  return [...new Set([...tokens].map(cut))];
}

const cut = (token: string): string => (token.length <= 50 ? token : [...token].slice(0, 50).join(''));

/** What a searcher types, in the form in which tokens stand. */
export const searchedToken = (text: string): string =>
  written(text).replaceAll('ü', 'v').replaceAll(/['’-]/g, '');

export type SpellingDifference = 'same-sound' | 'one-character' | 'other';

/** How far two names are apart: written otherwise but read the same, one character apart, or different. */
export function compareNames(one: string, other: string): SpellingDifference {
  const [first, second] = [[...written(one)], [...written(other)]];
  if (syllables(first.join('')).join(' ') === syllables(second.join('')).join(' ')) return 'same-sound';
  const different = first.filter((character, index) => character !== second[index]).length;
  if (first.length === second.length && different === 1 && first.length > 2) return 'one-character';
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  const isCut =
    long.length === short.length + 1 &&
    long.some((_, at) => long.toSpliced(at, 1).join('') === short.join(''));
  return isCut && short.length > 1 ? 'one-character' : 'other';
}
