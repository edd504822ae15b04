/** handrail account: adds an account from the terminal, above all the first one of a real city. The password comes from standard input. */
import { createInterface } from 'node:readline/promises';
import { addAccount, hashPassword, isRole, type Role, roles } from '#access';
import { type Department, departments } from '#declarations';
import { done, type Text } from '#kernel';
import { type House, openHouse } from './house.ts';
import { exit, type Project } from './project.ts';

export type AccountOptions = {
  readonly name: string;
  readonly role: string;
  readonly area: string;
  readonly department?: string;
};

const shortest = 10;

export async function account(project: Project, options: AccountOptions): Promise<number> {
  const { complain, write, language } = project;
  const wrong = faultIn(options);
  if (wrong) {
    complain(wrong[language]);
    return exit.misused;
  }
  const password = await askPassword(language === 'zh' ? '密码：' : 'Password: ');
  if (password.length < shortest) {
    complain(
      language === 'zh' ? `密码至少${shortest}个字符。` : `A password has at least ${shortest} characters.`,
    );
    return exit.misused;
  }
  const opened = await openHouse(project, () => undefined);
  if (!opened.ok) {
    complain(opened.refusal[language]);
    return exit.refused;
  }
  try {
    const refusal = await add(opened.value, options, await hashPassword(password));
    if (refusal) complain(refusal[language]);
    else
      write(
        language === 'zh'
          ? `账号“${options.name}”可以登录了。`
          : `The account "${options.name}" can sign in.`,
      );
    return refusal ? exit.refused : exit.done;
  } finally {
    await opened.value.database.close();
  }
}

const say = (zh: string, en: string): Text => ({ zh, en });

function faultIn({ role, department }: AccountOptions): Text | undefined {
  const [allRoles, allDepartments] = [Object.keys(roles), Object.keys(departments)];
  if (!isRole(role))
    return say(
      `没有角色“${role}”，可用：${allRoles.join('、')}`,
      `There is no role "${role}"; there are ${allRoles.join(', ')}`,
    );
  if (department === undefined || department in departments) return undefined;
  return say(
    `没有部门“${department}”，可用：${allDepartments.join('、')}`,
    `There is no department "${department}"; there are ${allDepartments.join(', ')}`,
  );
}

async function add(
  { database, project }: House,
  { name, role, area, department }: AccountOptions,
  passwordHash: string,
): Promise<Text | undefined> {
  const as = role as Role;
  const own = { name, displayName: roles[as].title.zh, role: as, area, demonstration: false, passwordHash };
  try {
    const { value } = await database.work(async (tx) =>
      done(await addAccount(tx, { ...own, ...(department && { department: department as Department }) })),
    );
    return value === undefined
      ? say(`账号“${name}”已经存在。`, `There is an account "${name}" already.`)
      : undefined;
  } catch (error) {
    const noSuchArea = (error as { code?: string }).code === '23503';
    if (!noSuchArea) throw error;
    const whole = project.city.code.slice(0, 4);
    return say(
      `没有地区代码“${area}”，全市为 ${whole}。请先启动一次，以载入行政区划。`,
      `There is no area "${area}"; the whole city is ${whole}. Start the house once, so that areas are loaded.`,
    );
  }
}

async function askPassword(prompt: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(prompt);
  } finally {
    lines.close();
  }
}
