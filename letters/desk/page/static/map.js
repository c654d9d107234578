// map.js selects doors on the map of the pods, for the form that moves them: a click a
// building, with Shift its street, and a line drawn around them all in it.
'use strict';
window.deskMap = () => {
  const map = document.querySelector('#map'), form = document.querySelector('#moving');
  if (!map || !form) return;
  const stops = [...map.querySelectorAll('circle')], lasso = map.querySelector('#lasso');
  const boxes = new Map([...form.querySelectorAll('[name=door]')].map(box => [box.value, box]));
  const doors = stop => stop.dataset.doors.split('\n');

  // Doors of another pod have no box in the form: a hidden field is put there for them.
  const pick = (stop, on) => {
    for (const key of doors(stop)) {
      const box = boxes.get(key);
      if (box) { box.checked = on; continue; }
      form.querySelectorAll('input[type=hidden][name=door]').forEach(field => { if (field.value === key) field.remove(); });
      if (!on) continue;
      form.append(Object.assign(document.createElement('input'), {type: 'hidden', name: 'door', value: key}));
    }
  };
  const sent = () => new Set(new FormData(form).getAll('door'));
  const show = () => {
    const now = sent();
    for (const stop of stops) stop.classList.toggle('picked', doors(stop).some(key => now.has(key)));
  };
  const changed = () => { show(); form.dispatchEvent(new Event('input', {bubbles: true})); };

  // A street's box checks its doors, and is checked as long as all of them are.
  const ofStreet = box => box.closest('div').querySelectorAll('[name=door]');
  form.addEventListener('input', e => {
    if (e.target.name === 'street') ofStreet(e.target).forEach(box => { box.checked = e.target.checked; });
    form.querySelectorAll('[name=street]').forEach(box => { box.checked = [...ofStreet(box)].every(door => door.checked); });
    show();
  });

  const place = e => new DOMPoint(e.clientX, e.clientY).matrixTransform(map.getScreenCTM().inverse());
  const at = stop => ({x: stop.cx.baseVal.value, y: stop.cy.baseVal.value});
  const isInside = (p, line) => line.reduce((inside, a, i) => {
    const b = line[(i || line.length) - 1];
    return (a.y > p.y) !== (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x ? !inside : inside;
  }, false);
  const click = (p, wholeStreet) => {
    const far = stop => Math.hypot(at(stop).x - p.x, at(stop).y - p.y) * map.getScreenCTM().a;
    const hit = stops.reduce((best, stop) => far(stop) < far(best) ? stop : best);
    if (far(hit) > 14) return;
    const on = !hit.classList.contains('picked');
    const same = stop => stop.dataset.pod === hit.dataset.pod && stop.dataset.street === hit.dataset.street;
    for (const stop of stops) if (stop === hit || wholeStreet && same(stop)) pick(stop, on);
    changed();
  };
  let line = null, from = null;
  const draw = () => lasso.setAttribute('d', line ? 'M' + line.map(p => p.x + ' ' + p.y).join('L') + 'Z' : '');
  map.addEventListener('pointerdown', e => { if (e.button === 0 && stops.length) { line = [place(e)]; from = e; map.setPointerCapture(e.pointerId); e.preventDefault(); } });
  map.addEventListener('pointermove', e => { if (line) { line.push(place(e)); draw(); } });
  map.addEventListener('pointercancel', () => { line = null; draw(); });
  map.addEventListener('pointerup', e => {
    if (!line) return;
    const drawn = line;
    line = null;
    draw();
    if (Math.hypot(e.clientX - from.clientX, e.clientY - from.clientY) < 5 && drawn.length < 8) return click(drawn[0], e.shiftKey);
    for (const stop of stops) if (isInside(at(stop), drawn)) pick(stop, true);
    changed();
  });
};
