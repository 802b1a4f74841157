// Usage: node items.mjs <folder with node_modules> <file.md>
// Prints the text of each list item of a Markdown page, without its nested items, one a line. Mermaid brings the reader.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, file] = process.argv.slice(2);
const { JSDOM } = createRequire(join(folder, 'package.json'))('jsdom');
const { marked } = await import(pathToFileURL(join(folder, 'node_modules/marked/lib/marked.esm.js')));
const page = new JSDOM(marked.parse(readFileSync(file, 'utf8'))).window.document;
for (const item of page.querySelectorAll('li')) {
  const own = item.cloneNode(true);
  for (const list of own.querySelectorAll('ul, ol')) list.remove();
  console.log(own.textContent.trim());
}
