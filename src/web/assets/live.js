/** Looks again at a page whose work is under way and swaps its main region; the focus stays on the same link or button. */
const main = () => document.querySelector('main[data-live]');
const pressable = 'a, button, summary, input, [tabindex="0"]';

async function look() {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok || answer.redirected) return location.assign(answer.url);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
  if (fresh) swap(main(), fresh);
  wait();
}

function swap(old, fresh) {
  const focused = [...old.querySelectorAll(pressable)].indexOf(document.activeElement);
  old.replaceWith(fresh);
  fresh.querySelectorAll(pressable)[focused]?.focus({ preventScroll: true });
}

function wait() {
  const seconds = Number(main()?.dataset.live);
  if (seconds > 0) setTimeout(() => look().catch(wait), seconds * 1000);
}

wait();
