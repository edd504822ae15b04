import type { Text } from '#kernel';
import type { Policy } from '#policy';

/** What the law calls a programme; its id where this law does not offer it any more. */
export const programmeTitle = ({ programmes }: Pick<Policy, 'programmes'>, programme: string): Text =>
  programmes.find(({ id }) => id === programme)?.title ?? { zh: programme, en: programme };
