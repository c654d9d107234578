// desk.js sends the page's forms and links to the desk, wherever it runs, and puts its
// answers into the page. Without it they work as plain links and forms.
'use strict';
document.documentElement.classList.add('scripted');
const $ = selector => document.querySelector(selector);

// call asks the desk: the program that served this page, or what browser.js puts here.
let call = (url, init, signal) => fetch(url, {...init, signal, headers: {Desk: 'part', 'Desk-Page': mark()}});
const mark = () => (($('#main') || {}).dataset || {}).mark || '';
let elsewhere = false;
window.deskUses = transport => { call = transport; elsewhere = true; };

// busy shows how far the work is; without a stage it is done.
const busy = (stage, done, total) => {
  const bar = $('#busy');
  if (!bar || (bar.hidden = stage === undefined)) return;
  const meter = bar.querySelector('progress');
  bar.querySelector('span').textContent = stage || bar.dataset.working;
  if (total) { meter.max = total; meter.value = done; } else meter.removeAttribute('value');
};
window.deskProgress = busy;

// ask sends a request, with a bar where it takes long; what is being saved comes before it.
let control = null, saving = Promise.resolve();
async function ask(url, init = {}) {
  keepAll();
  await saving;
  control = new AbortController();
  const wait = setTimeout(() => busy(''), 300);
  const poll = setInterval(async () => {
    if (elsewhere) return;
    const at = await (await fetch('/progress')).json();
    if (control && at.stage) busy(at.stage, at.done, at.total);
  }, 500);
  try { return await call(url, init, control.signal); } finally { clearTimeout(wait); clearInterval(poll); busy(); control = null; }
}

// show puts an answer into the page: a screen, or a file to be saved.
async function show(response, url, push) {
  if (response.headers.get('Content-Disposition')) return save(response);
  const text = await response.text();
  if (!(response.headers.get('Content-Type') || '').startsWith('text/html')) return tell(text);
  if (!text) return;
  document.body.innerHTML = text;
  const main = $('#main');
  document.title = main.dataset.title;
  Object.assign(document.documentElement, {lang: main.dataset.lang, dir: main.dataset.dir});
  const path = main.dataset.path;
  if (push) history.pushState({path}, '', elsewhere ? '#' + path : path);
  window.scrollTo(0, 0);
  main.focus({preventScroll: true});
  arrived();
}

// arrived looks after what a new screen has.
const arrived = () => {
  for (const form of document.querySelectorAll('form[data-live]:not([data-lit])')) live(form);
  scrollToLit();
  if (window.deskMap) window.deskMap();
};

async function save(response) {
  const link = Object.assign(document.createElement('a'), {href: URL.createObjectURL(await response.blob())});
  link.download = decodeURIComponent(/filename\*=UTF-8''([^;]*)/.exec(response.headers.get('Content-Disposition'))[1]);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

const tell = text => {
  $('#main').prepend(Object.assign(document.createElement('p'), {role: 'alert', className: 'notice fault', textContent: text}));
};

const go = async (url, push = true) => show(await ask(url), url, push);
window.deskGo = (url, push) => go(url, push).catch(report);
const post = (form, button) => ({method: 'POST', body: new FormData(form, button)});

const contents = async response => Object.assign(document.createElement('template'), {innerHTML: await response.text()}).content;

// swap replaces the parts of the page that an answer has too.
async function swap(response, parts) {
  const answer = await contents(response), made = answer.querySelector('[data-mark]');
  if (made) $('#main').dataset.mark = made.dataset.mark;
  for (const part of parts.split(' ')) {
    const from = answer.querySelector('#' + part), to = $('#' + part);
    if (from && to && to.localName === 'option') to.textContent = from.textContent; // whoever is choosing another goes on
    else if (from && to && to !== document.activeElement) to.replaceWith(from);
  }
  scrollToLit();
}

// scrollToLit shows the part of a picture that is meant, where it has not room for all.
const scrollToLit = () => {
  for (const frame of document.querySelectorAll('[data-at]')) frame.scrollTop = frame.scrollHeight * frame.dataset.at / 100 - frame.clientHeight / 3;
};

// live shows beside a form what it makes, after each change: one request at a time, and
// what was changed meanwhile is asked for after it.
let asking = false, again = null;
async function live(form) {
  if (asking) { again = form; return; }
  asking = true;
  const began = performance.now();
  try { await swap(await call(form.dataset.live, post(form)), form.dataset.swap); } finally { asking = false; }
  window.deskLive = performance.now() - began;
  const next = again;
  again = null;
  if (next && next.isConnected) await live(next);
}

// keep saves a form when a field is left, at a pause in typing, and with the page itself;
// what is refused at a pause may not be finished.
const typing = new Map();
async function keep(form, paused) {
  const response = await call(form.getAttribute('action'), {...post(form), keepalive: true});
  if (response.ok) return swap(response, form.dataset.keep);
  if (!paused) tell([...(await contents(response)).querySelectorAll('.problems p')].map(p => p.textContent).join(' '));
}
const keepNow = (form, paused) => {
  clearTimeout(typing.get(form));
  typing.delete(form);
  saving = saving.then(() => keep(form, paused)).catch(report);
};
const keepAll = () => typing.forEach((_, form) => keepNow(form));
const keepLater = form => {
  clearTimeout(typing.get(form));
  typing.set(form, setTimeout(keepNow, 1500, form, true));
};

const report = error => tell(error.name === 'AbortError' ? $('#busy').dataset.stopped : String(error.message || error));

document.addEventListener('click', e => {
  if (e.target.id === 'stop') { if (control) control.abort(); if (window.deskStop) window.deskStop(); return; }
  const link = e.target.closest && e.target.closest('.skip, a[href^="/"]');
  if (!link || e.ctrlKey || e.metaKey || e.shiftKey || (!elsewhere && 'file' in link.dataset)) return;
  e.preventDefault();
  if (link.className === 'skip') return $('#main').focus(); // not by its address, which is that of a screen
  go(link.getAttribute('href')).catch(report);
});
document.addEventListener('submit', e => {
  const form = e.target;
  if ('plain' in form.dataset) return;
  e.preventDefault();
  if (control) return; // pressed twice
  const action = (e.submitter && e.submitter.getAttribute('formaction')) || form.getAttribute('action');
  if ((form.getAttribute('method') || '').toLowerCase() !== 'post') return go(action + '?' + new URLSearchParams(new FormData(form, e.submitter))).catch(report);
  ask(action, post(form, e.submitter)).then(r => show(r, action, true)).catch(report);
});
document.addEventListener('input', e => {
  const form = e.target.closest('form');
  if (form && 'live' in form.dataset) live(form).catch(report);
  if (form && 'keep' in form.dataset) keepLater(form);
});
document.addEventListener('focusin', e => { const form = e.target.matches('textarea') && e.target.closest('form[data-lit]'); if (form) live(form).catch(report); });
document.addEventListener('change', e => {
  const form = e.target.closest('form');
  if (!form) return;
  if ('keep' in form.dataset) keepNow(form);
  else if ('now' in e.target.dataset) form.requestSubmit();
});

// files lists what was dropped, folders with all that is in them.
async function files(entry, path = '') {
  if (entry.isFile) return [[path + entry.name, await new Promise((ok, no) => entry.file(ok, no))]];
  const reader = entry.createReader(), all = [];
  for (;;) {
    const some = await new Promise((ok, no) => reader.readEntries(ok, no));
    if (some.length === 0) return all;
    for (const inner of some) all.push(...await files(inner, path + entry.name + '/'));
  }
}
document.addEventListener('dragover', e => { e.preventDefault(); document.body.classList.add('over'); });
document.addEventListener('dragleave', e => { if (!e.relatedTarget) document.body.classList.remove('over'); });
document.addEventListener('drop', async e => {
  e.preventDefault();
  document.body.classList.remove('over');
  const entries = [...e.dataTransfer.items].map(item => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
  if (entries.length === 0) return;
  const body = new FormData();
  for (const entry of entries) for (const [path, file] of await files(entry)) body.append('file', file, path);
  ask('/open', {method: 'POST', body}).then(r => show(r, '/open', true)).catch(report);
});
window.addEventListener('popstate', e => go((e.state && e.state.path) || '/', false).catch(report));
for (const end of ['beforeunload', 'pagehide']) window.addEventListener(end, keepAll); // the first before a reload is asked for
document.addEventListener('visibilitychange', () => document.hidden && keepAll());
arrived();
if (window.EventSource && document.body.dataset.alive) new EventSource(document.body.dataset.alive);
