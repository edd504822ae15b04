import type { ClientBase } from 'pg';
import { CannotOpen } from './cannot-open.ts';

const roles = ['handrail_app', 'handrail_work'];

/** Makes the two roles that every transaction takes, and lets the connecting account take them. */
export async function ensureRoles(client: ClientBase): Promise<void> {
  for (const role of roles) {
    try {
      await ensureRole(client, role);
    } catch (error) {
      throw new CannotOpen(cannotHaveRole(role), error);
    }
  }
}

async function ensureRole(client: ClientBase, role: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) {
    // Roles belong to the whole server: two databases of one server may come here at once.
    await client.query(`do $$ begin create role ${role} nologin noinherit nobypassrls;
      exception when duplicate_object or unique_violation then null; end $$`);
  }
  const { rows } = await client.query<{ may: boolean }>(
    `select rolsuper or pg_has_role($1, case when ${setOption} then 'SET' else 'MEMBER' end) as may
     from pg_roles where rolname = current_user`,
    [role],
  );
  if (!rows[0]?.may) await client.query(`grant ${role} to current_user`);
}

// From 16 on a member may lack the right to take the role.
const setOption = `current_setting('server_version_num')::int >= 160000`;

const cannotHaveRole = (role: string) => ({
  zh: `数据库账号无法使用角色 ${role}。请数据库管理员执行：create role ${role} nologin; grant ${role} to <本账号>;`,
  en: `The database account may not take the role ${role}. Ask its administrator to run: create role ${role} nologin; grant ${role} to <this account>;`,
});
