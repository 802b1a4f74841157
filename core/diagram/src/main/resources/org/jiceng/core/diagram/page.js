'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const search = document.getElementById('search');
  const count = document.getElementById('count');
  const picture = document.querySelector('.picture');
  const box = new Map(), item = new Map(), stem = new Map();
  for (const node of data.nodes) {
    box.set(node.id, document.getElementById(node.id));
    item.set(node.id, document.getElementById('o' + node.id));
  }
  for (const path of picture.querySelectorAll('path.contains')) stem.set(path.dataset.child, path);
  const lines = [...picture.querySelectorAll('g.relation')];
  let hits = [], at = -1;

  const checked = name => new Set([...document.querySelectorAll(`input[name=${name}]:checked`)].map(i => i.value));

  function filter() {
    const kinds = checked('kind'), relations = checked('relation'), off = new Set();
    for (const node of data.nodes) {
      const hidden = !kinds.has(String(node.kind));
      if (hidden) off.add(node.id);
      for (const part of [box.get(node.id), item.get(node.id), stem.get(node.id)]) part?.classList.toggle('off', hidden);
    }
    for (const part of picture.querySelectorAll('.net, .onLine')) part.classList.toggle('gone', !relations.has(part.dataset.kind));
    for (const line of lines) line.classList.toggle('off', off.has(line.dataset.from) || off.has(line.dataset.to));
    for (const li of document.querySelectorAll('.relations li')) li.classList.toggle('gone', !relations.has(li.dataset.kind));
    find();
  }

  function find() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    hits = [];
    at = -1;
    for (const node of data.nodes) {
      const text = node.text.toLowerCase();
      const hit = words.length > 0 && words.every(word => text.includes(word)) && !box.get(node.id).classList.contains('off');
      box.get(node.id).classList.toggle('hit', hit);
      item.get(node.id).classList.toggle('hit', hit);
      if (hit) hits.push(node.id);
    }
    count.textContent = words.length > 0 ? `${hits.length} ${data.words.matches}` : '';
  }

  function show(id, scroll) {
    for (const old of document.querySelectorAll('.at')) old.classList.remove('at');
    const li = item.get(id);
    if (!li) return;
    for (let e = li.parentElement; e; e = e.parentElement) if (e.tagName === 'DETAILS') e.open = true;
    li.classList.add('at');
    box.get(id).classList.add('at');
    scroll.scrollIntoView({ block: 'center', inline: 'center' });
  }

  function next(step) {
    if (hits.length === 0) return;
    at = (at + step + hits.length) % hits.length;
    count.textContent = `${at + 1} / ${hits.length}`;
    show(hits[at], box.get(hits[at]));
  }

  const heads = () => [...document.querySelectorAll('.outline summary, .outline li > span')].filter(e => !e.closest('li').parentElement.closest('details:not([open])'));

  document.addEventListener('keydown', event => {
    const typing = event.target.tagName === 'INPUT' && event.target.type === 'search';
    if (event.key === '/' && !typing) { event.preventDefault(); search.focus(); search.select(); return; }
    if (typing) {
      if (event.key === 'Enter') { event.preventDefault(); next(event.shiftKey ? -1 : 1); }
      if (event.key === 'Escape') { search.value = ''; find(); }
      return;
    }
    const head = event.target.closest?.('.outline summary, .outline li > span');
    if (!head) return;
    const all = heads(), i = all.indexOf(head), details = head.tagName === 'SUMMARY' ? head.parentElement : null;
    if (event.key === 'ArrowDown') all[i + 1]?.focus();
    else if (event.key === 'ArrowUp') all[i - 1]?.focus();
    else if (event.key === 'ArrowRight' && details) details.open = true;
    else if (event.key === 'ArrowLeft' && details?.open) details.open = false;
    else if (event.key === 'ArrowLeft') head.closest('ul').parentElement.querySelector('summary')?.focus();
    else return;
    event.preventDefault();
  });

  for (const leaf of document.querySelectorAll('.outline li > span')) leaf.tabIndex = 0;
  search.addEventListener('input', find);
  for (const input of document.querySelectorAll('.tools input[type=checkbox]')) input.addEventListener('change', filter);
  picture.addEventListener('click', event => {
    const node = event.target.closest('g.node');
    if (node && !event.target.closest('a')) show(node.id, item.get(node.id));
  });
  const all = open => { for (const d of document.querySelectorAll('.outline details')) d.open = open; };
  document.getElementById('open').addEventListener('click', () => all(true));
  document.getElementById('close').addEventListener('click', () => all(false));
  document.getElementById('size').addEventListener('click', () => picture.classList.toggle('whole'));
  document.getElementById('print').addEventListener('click', () => { all(true); window.print(); });
  document.querySelector('.tools').hidden = false;
  function address() {
    const query = /^#q=(.*)$/.exec(location.hash);
    if (query) { search.value = decodeURIComponent(query[1]); find(); next(1); }
  }
  addEventListener('hashchange', address);
  filter();
  address();
})();
