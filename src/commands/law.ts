/** handrail law: what is declared, for people as a list and for programs as JSON. */

import { lawAsJson } from '#declarations';
import type { Language } from '#kernel';
import { formName } from '#policy';
import { exit, type Project } from './project.ts';

export function showLaw(
  project: Project,
  { json, lang }: { readonly json?: boolean; readonly lang: Language },
): number {
  const policy = project.policy();
  if (json) project.write(JSON.stringify(lawAsJson(policy, project.city), null, 2));
  else
    for (const { id, title, gives, plan } of policy.programmes)
      project.write(`${id}  ${title[lang]}  ${formName(gives)[lang]}  ${plan.join(' ')}`);
  return exit.done;
}
