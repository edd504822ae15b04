/** For a whole city on two cores: everything that protects data is on, memory is modest. */
const ours: Readonly<Record<string, string>> = {
  max_connections: '50',
  shared_buffers: '256MB',
  work_mem: '64MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '2GB',
  wal_compression: 'on',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'Asia/Shanghai',
  log_timezone: 'Asia/Shanghai',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
};

/** The settings as words of the server's command line; what is given replaces ours. */
export const serverSettings = (others: Readonly<Record<string, string>> = {}): string[] =>
  Object.entries({ ...ours, ...others }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
