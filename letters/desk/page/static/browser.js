// browser.js runs the desk in this browser: it is the transport of desk.js.
'use strict';
{
  const single = Boolean(window.deskInside), run = window.deskInside || deskBeside, blank = document.body.innerHTML;
  const waiting = new Map();
  let program, ready, count = 0, deaths = 0, open = single ? '' : sessionStorage.getItem('open') || '';

  const start = () => {
    ready = new Promise(resolve => { program = run('desk', {open, kept: !single}, data => hear(data, resolve)); });
    return window.deskGo(deaths > 1 ? '/' : location.hash.slice(1) || '/', false);
  };
  const hear = (data, resolve) => {
    if (data.ready) resolve();
    else if (data.died) restart('died');
    else if (data.stage !== undefined) window.deskProgress(data.stage, data.done, data.total);
    else if (waiting.has(data.id)) {
      waiting.get(data.id).resolve(data);
      waiting.delete(data.id);
      deaths = 0;
      if (!single) sessionStorage.setItem('open', open = data.open);
      if (open && navigator.storage) navigator.storage.persist();
    }
  };

  // say shows one of the page's own messages, above the screen or alone.
  const says = document.querySelector('#says');
  const say = (name, alone) => {
    if (alone) document.body.innerHTML = blank;
    document.querySelector('#main').prepend(says.querySelector(`[data-say=${name}]`).cloneNode(true));
    if (alone) document.querySelector('#main button').onclick = () => work({steal: true});
  };
  const stop = () => {
    program.stop();
    for (const {reject} of waiting.values()) reject(new DOMException('stopped', 'AbortError'));
    waiting.clear();
  };
  // restart leads back to the same screen, or where that kills the program to the first.
  const restart = async why => {
    stop();
    if (why === 'died' && ++deaths > 2) return say('broken', true);
    if (deaths > 1) open = '';
    await start();
    say(why);
  };

  const send = async (method, url, form, signal) => {
    await ready;
    const id = ++count;
    if (signal) signal.onabort = () => waiting.has(id) && restart('stopped');
    program.post({id, method, url, form, languages: navigator.languages.join(', ')}, []);
    return new Promise((resolve, reject) => waiting.set(id, {resolve, reject}));
  };
  window.deskUses(async (url, {method = 'GET', body}, signal) => {
    let answer = await send(method, url, body ? [...body] : null, signal);
    if (answer.status === 303) answer = await send('GET', new Map(answer.headers).get('Location'), null, signal);
    return new Response(answer.status === 204 ? null : answer.body, answer);
  });

  // work begins where no other tab works, or takes over: two would give the same codes twice.
  const work = options => navigator.locks.request('desk', options, lock => {
    if (!lock) return say('elsewhere', true);
    start();
    return new Promise(() => {});
  }).catch(() => { stop(); say('taken', true); });
  if (single || !navigator.locks) start(); else work({ifAvailable: true});
  if (!single && navigator.serviceWorker) navigator.serviceWorker.register('sw.js');
}
