/** The self-check of the law: the questions in the order in which they are asked when nothing else decides. */
import type { SelfCheck } from '#declarations';
import { born, care, category, certificate, grade, registered } from './about-you.ts';
import { consequences } from './consequences.ts';
import { notAsked } from './not-asked.ts';
import { special } from './special.ts';
import { area, family, home, support } from './your-home.ts';
import { child, health, lately, orphan } from './your-needs.ts';
import { medical, pension, study, wage, work } from './your-work.ts';

export const selfCheck: SelfCheck = {
  questions: [
    certificate,
    born,
    registered,
    support,
    category,
    grade,
    area,
    care,
    work,
    wage,
    study,
    pension,
    medical,
    health,
    home,
    lately,
    special,
    orphan,
    child,
    family,
  ],
  consequences,
  notAsked,
};
