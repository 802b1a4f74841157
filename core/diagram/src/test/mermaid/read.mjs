// Usage: node read.mjs <folder with node_modules> <file.mmd>
// Lines that are not drawn are left out.
// Prints what Mermaid itself understood, one JSON array per line: ["node", id, label] or ["edge", from, to, label].
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, file] = process.argv.slice(2);
const { JSDOM } = createRequire(join(folder, 'package.json'))('jsdom');
const page = new JSDOM('<!doctype html><body></body>');
globalThis.window = page.window;
globalThis.document = page.window.document;
const { default: mermaid } = await import(
  pathToFileURL(join(folder, 'node_modules/mermaid/dist/mermaid.core.mjs')));

/** Mermaid keeps entities in a form of its own until it draws; this is what it does to them then. */
function decode(text) {
  const area = document.createElement('textarea');
  area.innerHTML = (text ?? '').replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';');
  return area.value;
}

mermaid.initialize({ startOnLoad: false });
const text = readFileSync(file, 'utf8');
await mermaid.parse(text);
const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
for (const [id, vertex] of db.getVertices()) {
  console.log(JSON.stringify(['node', id, decode(vertex.text)]));
}
for (const edge of db.getEdges()) {
  if (edge.stroke === 'invisible') continue;
  console.log(JSON.stringify(['edge', edge.start, edge.end, decode(edge.text)]));
}
