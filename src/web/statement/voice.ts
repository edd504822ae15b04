/** The three voices of a statement and the links between them. */
import { type Html, linkTabs } from '../components/index.ts';
import { changeQuery, type Language } from '../language.ts';
import { type Voice, words } from './voice.words.ts';

const voices: readonly Voice[] = ['citizen', 'easy', 'officer'];

export const voiceAsked = (asked: string | undefined, usual: Voice): Voice =>
  voices.find((voice) => voice === asked) ?? usual;

type Choice = {
  readonly language: Language;
  /** This address; `voice` is changed in it. */
  readonly path: string;
  readonly voice: Voice;
  /** The one that the address without a choice shows. */
  readonly usual: Voice;
};

export const voiceChoice = ({ language, path, voice: now, usual }: Choice): Html => {
  const say = words[language];
  const order = [usual, ...voices.filter((voice) => voice !== usual)];
  const to = (voice: Voice) => changeQuery(path, { voice: voice === usual ? undefined : voice });
  return linkTabs(
    say.choose,
    order.map((voice) => ({ text: say.voices[voice], href: to(voice), current: voice === now })),
  );
};
