/** How long each part took, and a bar while it runs. */
import type { Project } from './project.ts';

export type Parts = {
  /** Runs a part and notes its seconds; `advance` draws its bar, from 0 to 1. */
  take<Outcome>(
    name: string,
    work: (advance: (share: number, what?: string) => void) => Promise<Outcome>,
  ): Promise<Outcome>;
  readonly lines: () => string[];
};

const width = 24;

export function parts({
  clock,
  write,
  redraw,
  interactive,
}: Pick<Project, 'clock' | 'write' | 'redraw' | 'interactive'>): Parts {
  const taken: { name: string; seconds: number }[] = [];
  return {
    async take(name, work) {
      const start = clock().getTime();
      const advance = (share: number, what = '') => {
        const filled = Math.round(share * width);
        if (interactive)
          redraw(
            `${name}  ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${Math.floor(share * 100)} %  ${what}`,
          );
      };
      advance(0);
      const outcome = await work(advance);
      const seconds = (clock().getTime() - start) / 1000;
      taken.push({ name, seconds });
      if (interactive) redraw('');
      write(`${name}  ${seconds.toFixed(1)} s`);
      return outcome;
    },
    lines: () => taken.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`),
  };
}
