// single.js runs the desk in the page itself, which has all files in it.
'use strict';
const inside = id => {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent), c => c.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
};
const run = (name, given, hear) => {
  const early = [], post = message => setTimeout(hear, 0, message);
  const font = async file => inside(file);
  const port = {given, font, run, post, take: message => early.push(message)};
  deskHere(port, async imports => WebAssembly.instantiate(await inside(name + '.wasm'), imports));
  return {post: message => port.take(message), stop: () => location.reload()};
};
window.deskRun = run;
