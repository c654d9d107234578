// sw.js keeps the page on this computer. It hands out what was fetched as it came: of a
// response that a script made, a browser keeps no compiled program.
'use strict';
const kept = 'desk-VERSION';
addEventListener('install', e => e.waitUntil(caches.open(kept).then(cache => cache.addAll(FILES))));
addEventListener('activate', e => e.waitUntil((async () => {
  for (const name of await caches.keys()) if (name !== kept) await caches.delete(name);
  await clients.claim();
})()));
addEventListener('fetch', e => e.respondWith((async () => {
  const cache = await caches.open(kept), found = await cache.match(e.request);
  if (found) return found;
  const got = await fetch(e.request);
  if (got.ok && e.request.url.includes('/fonts/')) await cache.put(e.request, got.clone());
  return got;
})()));
