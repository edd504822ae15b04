import { type CommitmentState, states } from '#monitoring';
import { type Html, type SquareState, type State, tag } from '../../components/index.ts';
import type { Language } from '../../language.ts';

const shapes: Readonly<Record<CommitmentState, State>> = {
  working: 'settled',
  declared: 'wait',
  open: 'plain',
};

/** A state in a word, with its shape beside it. */
export const stateMark = (language: Language, state: CommitmentState): Html =>
  tag(shapes[state], states[state][language]);

/** How squares are filled. */
export const squareStates = (language: Language): readonly SquareState[] => [
  { state: 'working', label: states.working[language], pattern: 'solid' },
  { state: 'declared', label: states.declared[language], pattern: 'stripes' },
  { state: 'open', label: states.open[language], pattern: 'empty' },
];
