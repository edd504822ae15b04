/** Sealing and finding numbers, against hashing the same text once with SHA-256. */
import { createHash } from 'node:crypto';
import { freshKeys, secretsFrom } from '#access';

const { seal, open, fingerprint } = secretsFrom(freshKeys());
const count = 150_000;
const number = '230699198405151234';
const sealed = seal(number);

function measured(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (let at = 0; at < count; at++) work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[2]!;
}

const hashed = measured(() => createHash('sha256').update(number).digest());
const works = {
  seal: () => seal(number),
  open: () => open(sealed),
  'find by hash': () => fingerprint(number),
};
for (const [name, work] of Object.entries(works)) {
  const took = measured(work);
  console.log(
    `${name}: ${((took * 1000) / count).toFixed(1)} µs a number, ${count} in ${(took / 1000).toFixed(2)} s; ${(took / hashed).toFixed(2)} × one SHA-256`,
  );
}
