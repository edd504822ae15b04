/** A process of its own that opens the data folder, keeps a row, says so, and holds the folder until it is ended. */
import { openDatabase } from '#database';

const [folder = '', migrations = ''] = process.argv.slice(2);
try {
  const database = await openDatabase({ folder, migrations, log: () => undefined });
  await database.pool.query('insert into note (words) values ($1)', [`kept by ${process.pid}`]);
  // Said last: who reads it may end us at once.
  process.on('SIGTERM', () => void database.close());
  console.log('holding');
} catch (error) {
  console.log((error as Error).message);
  process.exitCode = 1;
}
