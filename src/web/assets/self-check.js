/** Runs the self-check in the browser: the same turns as on the server, and no answer leaves the page. */
import { mainContent, tabTitle } from '../components/main-content.ts';
import { startTurn, takeTurn } from '../public/self-check/turn.ts';
import { unpackCheck } from '../public/self-check/unpack-check.ts';

const main = document.querySelector('main');
const kept = 'handrail-self-check';
const turns = [];
let checking;

/** Fields by name, as the server would read them. */
const fields = (entries) => ({
  get: (name) => entries.find(([one]) => one === name)?.[1],
  getAll: (name) => entries.filter(([one]) => one === name).map(([, value]) => value),
});

function show(turn) {
  main.innerHTML = String(mainContent({ language: checking.language, ...turn }));
  document.title = tabTitle({ language: checking.language, ...turn });
  main.querySelector('.check-keep')?.removeAttribute('hidden');
  const first = main.querySelector('.govuk-error-summary, h1');
  first.tabIndex = -1;
  first.focus();
  window.scrollTo(0, 0);
  keep(turn);
}

/** Only within this tab, so that another language or size of text does not begin anew. */
function keep({ kind, answers }) {
  if (kind === 'start') sessionStorage.removeItem(kept);
  else sessionStorage.setItem(kept, JSON.stringify([...answers]));
}

function takeUp() {
  const answers = JSON.parse(sessionStorage.getItem(kept) ?? '[]');
  return answers.flatMap(([id, answer]) => [
    ['asked', id],
    [`was.${id}`, answer],
  ]);
}

/** A turn that cannot be taken here goes to the server, as it would without scripts. */
function answer(event) {
  const { name, value } = event.submitter ?? { name: 'go', value: 'next' };
  const entries = [...new FormData(event.target), [name, value]];
  const turn = takeTurn(checking, fields(entries));
  event.preventDefault();
  show(turn);
  if (turn.errors) return;
  turns.push(entries);
  history.pushState(turns.length - 1, '');
}

/** The browser's own way back: to the start, to a turn of this page, or to what this tab has kept. */
function goBack({ state }) {
  if (state === null) show(startTurn(checking));
  else show(takeTurn(checking, fields(turns[state] ?? takeUp())));
}

function press({ target }) {
  const deed = target.dataset?.keep;
  if (deed === 'print') window.print();
  if (deed === 'save') save(target.dataset.file);
}

function save(name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([main.innerText], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
}

/** Until the law is there, and in browsers that are too old, forms go to the server, which does the same. */
async function begin() {
  if (!('at' in Array.prototype)) return;
  const { law } = await import(document.getElementById('self-check').dataset.law);
  checking = unpackCheck(law);
  main.addEventListener('submit', answer);
  main.addEventListener('click', press);
  window.addEventListener('popstate', goBack);
  if (sessionStorage.getItem(kept)) show(takeTurn(checking, fields(takeUp())));
  document.documentElement.dataset.selfCheck = 'here';
}

begin();
