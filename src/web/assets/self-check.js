/** Runs the self-check in the browser: the same turns as on the server, and no answer leaves the page. */
import { mainContent, tabTitle } from '../components/main-content.ts';
import { takeTurn } from '../public/self-check/turn.ts';
import { unpackCheck } from '../public/self-check/unpack-check.ts';

const main = document.querySelector('main');
const { law } = await import(document.getElementById('self-check').dataset.law);
const checking = unpackCheck(law);
const kept = 'handrail-self-check';
const turns = [];

/** Fields by name, as the server would read them. */
const fields = (entries) => ({
  get: (name) => entries.find(([one]) => one === name)?.[1],
  getAll: (name) => entries.filter(([one]) => one === name).map(([, value]) => value),
});

function show(entries) {
  const turn = takeTurn(checking, fields(entries));
  main.innerHTML = String(mainContent({ language: checking.language, ...turn }));
  document.title = tabTitle({ language: checking.language, ...turn });
  main.querySelector('.check-keep')?.removeAttribute('hidden');
  main.querySelector('.govuk-error-summary, h1').focus();
  window.scrollTo(0, 0);
  keep(turn);
  return turn;
}

/** Only within this tab, so that another language or size of text does not begin anew. */
function keep({ kind, answers }) {
  if (kind === 'start') sessionStorage.removeItem(kept);
  else sessionStorage.setItem(kept, JSON.stringify([...answers]));
}

function carried() {
  const answers = JSON.parse(sessionStorage.getItem(kept) ?? '[]');
  return answers.flatMap(([id, answer]) => [
    ['asked', id],
    [`was.${id}`, answer],
  ]);
}

main.addEventListener('submit', (event) => {
  event.preventDefault();
  const entries = [
    ...new FormData(event.target),
    [event.submitter?.name ?? 'go', event.submitter?.value ?? 'next'],
  ];
  const { errors } = show(entries);
  if (errors) return;
  turns.push(entries);
  history.pushState(turns.length - 1, '');
});

window.addEventListener('popstate', ({ state }) => {
  if (turns[state]) show(turns[state]);
  else location.reload();
});

main.addEventListener('click', ({ target }) => {
  const deed = target.dataset?.keep;
  if (deed === 'print') window.print();
  if (deed === 'save') save(target.dataset.file);
});

function save(name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([main.innerText], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
}

if (sessionStorage.getItem(kept)) show(carried());
