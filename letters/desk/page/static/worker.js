// worker.js starts Go programs; as a worker it runs the one of its name.
'use strict';

// deskHere runs a program in this thread, which finds its port by the name of it, and there
// what was posted to it early.
const deskHere = async (port, load) => {
  const go = new Go(), at = 'port' + Math.random();
  self[at] = port;
  port.early = [];
  port.take = message => port.early.push(message);
  go.argv.push(at);
  go.env = {GOGC: '150'};
  const end = await load(go.importObject).then(program => go.run(program.instance)).catch(String);
  port.post({died: end || 'the program has ended'}, []);
};

// deskBeside runs a program in a worker, and hears its messages.
const deskBeside = (name, given, hear) => {
  const worker = new Worker('worker.js', {name});
  worker.onmessage = ({data}) => hear(data);
  worker.postMessage(given);
  return {post: (message, moved) => worker.postMessage(message, moved), stop: () => worker.terminate()};
};

if (!self.document) {
  importScripts('wasm_exec.js');
  const file = fetch(self.name + '.wasm');
  const port = {run: deskBeside, post: (message, moved) => postMessage(message, moved)};
  port.font = name => fetch('fonts/' + name).then(r => (r.ok ? r.arrayBuffer() : Promise.reject(r.status)));
  onmessage = ({data}) => {
    port.given = data;
    onmessage = ({data}) => port.take(data);
    deskHere(port, imports => WebAssembly.instantiateStreaming(file, imports));
  };
}
