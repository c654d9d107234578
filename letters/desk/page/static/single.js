// single.js runs the desk in the page itself, which has all its files in it.
'use strict';
const inside = async id => {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent), c => c.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
};
window.deskInside = (name, given, hear) => {
  const port = {given, font: inside, run: window.deskInside, post: message => setTimeout(hear, 0, message)};
  deskHere(port, async imports => WebAssembly.instantiate(await inside(name + '.wasm'), imports));
  return {post: message => port.take(message), stop: () => location.reload()};
};
