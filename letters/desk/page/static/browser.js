// browser.js runs the desk in this browser: it is the transport of desk.js.
'use strict';
{
  const blank = document.body.innerHTML, single = Boolean(window.deskRun), run = window.deskRun || deskBeside;
  const says = new Map([...document.querySelectorAll('#says > *')].map(e => [e.dataset.say, e]));
  const say = (name, instead) => {
    if (instead) document.body.innerHTML = blank;
    document.querySelector('#main').prepend(says.get(name).cloneNode(true));
  };
  const waiting = new Map();
  let program, ready, count = 0, deaths = 0, open = '';

  const start = () => {
    ready = new Promise(resolve => {
      program = run('desk', {open, kept: !single}, data => hear(data, resolve));
    });
  };
  const hear = (data, resolve) => {
    if (data.ready) resolve();
    else if (data.died) restart('died');
    else if (data.stage !== undefined) window.deskProgress(data.stage, data.done, data.total);
    else if (waiting.has(data.id)) {
      if (!single) sessionStorage.setItem('open', open = data.open);
      if (open && navigator.storage) navigator.storage.persist();
      waiting.get(data.id).resolve(data);
      waiting.delete(data.id);
      deaths = 0;
    }
  };

  // restart leads back to the same screen, or where that kills the program to the first.
  const restart = async why => {
    program.stop();
    for (const {reject} of waiting.values()) reject(new DOMException('stopped', 'AbortError'));
    waiting.clear();
    if (why === 'died' && ++deaths > 2) return say('broken', true);
    if (deaths > 1) open = '';
    start();
    await window.deskGo(deaths > 1 ? '/' : location.hash.slice(1) || '/', false);
    say(why);
  };

  const send = async (method, url, form, signal) => {
    await ready;
    const id = ++count;
    if (signal) signal.onabort = () => waiting.has(id) && restart('stopped');
    const answer = new Promise((resolve, reject) => waiting.set(id, {resolve, reject}));
    program.post({id, method, url, form, languages: navigator.languages.join(', ')}, []);
    return answer;
  };
  window.deskUses(async (url, {method = 'GET', body}, signal) => {
    let answer = await send(method, url, body ? [...body] : null, signal);
    if (answer.status === 303) answer = await send('GET', new Map(answer.headers).get('Location'), null, signal);
    return new Response(answer.status === 204 ? null : answer.body, {status: answer.status, headers: answer.headers});
  });

  // work begins where no other tab works: two would give the same codes twice.
  const work = () => {
    if (!single) open = sessionStorage.getItem('open') || '';
    start();
    window.deskGo(location.hash.slice(1) || '/', false);
    return new Promise(() => {});
  };
  const take = options => navigator.locks.request('desk', options, lock => {
    if (lock) return work();
    say('elsewhere', true);
    document.querySelector('#main button').onclick = () => take({steal: true});
  }).catch(() => {
    program.stop();
    say('taken', true);
    document.querySelector('#main button').onclick = () => take({steal: true});
  });
  if (single || !navigator.locks) work(); else take({ifAvailable: true});
  if (!single && navigator.serviceWorker) navigator.serviceWorker.register('sw.js');
}
