/** Looks again at a page whose work is under way and swaps its main region, without moving the reader's place. */
const main = () => document.querySelector('main[data-live]');

async function look() {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok || answer.redirected) return location.assign(answer.url);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
  if (fresh) main()?.replaceWith(fresh);
  wait();
}

function wait() {
  const seconds = Number(main()?.dataset.live);
  if (seconds > 0) setTimeout(() => look().catch(wait), seconds * 1000);
}

wait();
