#!/usr/bin/env node
// Renders the sample letters to clean pictures, a PDF and the text that stands on each page.
//
//   node e2e/render.mjs [--notices DIR] [--force] [OUT [ID...]]        OUT is e2e/out if not given
//
// For every letter NOTICES/<id>/letter.html this writes
//   OUT/<id>/clean-<n>.png   one picture per <section class="sheet">, 200 dots per inch
//   OUT/<id>/letter.pdf      the whole letter, with its text
//   OUT/<id>/text.json       the lines of each page in reading order (see e2e/README.md)
// A letter whose text.json is newer than its letter.html and this script is not rendered again. Without IDs,
// folders of OUT whose letter is gone are removed.
//
// playwright-core is taken from the directory that BESCHEID_NODE names (default ~/.cache/bescheid/node);
// the browser from CHROMIUM (default /usr/bin/chromium). No request leaves the machine: everything but
// file: and data: is refused.

import { createRequire } from 'node:module';
import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const HERE = dirname(fileURLToPath(import.meta.url));
const MODULES = process.env.BESCHEID_NODE ?? join(homedir(), '.cache', 'bescheid', 'node');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

const DOTS_PER_INCH = 200;
const SCALE = DOTS_PER_INCH / 96;
// A4 in CSS pixels, rounded up.
const SHEET = { width: 794, height: 1123 };

const BROWSER_ARGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

// Each sheet is photographed alone in the upper left corner, so that whole pixels line up on every page.
const ALONE = `
  html, body { margin: 0 !important; padding: 0 !important; background: #fff !important }
  .sheet { margin: 0 !important; box-shadow: none !important; border: 0 !important }
  @media screen { .sheet:not([data-shown]) { display: none !important } }
`;

async function loadPlaywright() {
  try {
    return createRequire(join(resolve(MODULES), 'package.json'))('playwright-core');
  } catch (error) {
    throw new Error(
      `playwright-core is not in ${MODULES} (${error.code ?? error.message}). Install it with:\n` +
      `  mkdir -p ${MODULES} && cp ${join(HERE, 'package.json')} ${MODULES}/ && npm install --prefix ${MODULES}`);
  }
}

async function modified(path) {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return undefined;
  }
}

/** Writes a whole file or nothing, so that a stopped run leaves no half picture that looks up to date. */
async function writeWhole(path, data) {
  await writeFile(`${path}.part`, data);
  await rename(`${path}.part`, path);
}

/** Width and height from the header of a PNG (PNG specification, 11.2.2 IHDR). */
function pngSize(png) {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/**
 * Runs in the browser: the visible text of the sheet as visual lines in DOM order, boxes in CSS pixels.
 *
 * A line is a run of words in one block container (paragraph, table cell, heading) that stand side by side.
 * Lines of one table or one container share a `block`; cells that stand side by side in a table, in a grid,
 * or in a flex row of single-line items share a `row`.
 */
function readSheet(sheet) {
  const bounds = sheet.getBoundingClientRect();
  const INLINE = new Set(['inline', 'inline-block', 'inline-flex', 'inline-grid', 'contents', 'ruby', 'ruby-text']);
  const styleOf = (element) => getComputedStyle(element);

  const containerOf = (node) => {
    let element = node.parentElement;
    while (element !== sheet && INLINE.has(styleOf(element).display)) element = element.parentElement;
    return element;
  };
  const cased = (text, style) => ({
    uppercase: () => text.toUpperCase(),
    lowercase: () => text.toLowerCase(),
    capitalize: () => text.replace(/\p{L}+/gu, (word) => word[0].toUpperCase() + word.slice(1)),
  })[style.textTransform]?.() ?? text;
  const inside = (r) => {
    const x = (r.left + r.right) / 2, y = (r.top + r.bottom) / 2;
    return r.right - r.left > 0.1 && r.bottom - r.top > 0.1 && x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom;
  };

  /** A word as the pieces that stand on different lines: a hyphenated word has two. */
  const pieces = (node, start, end, style) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const rects = [...range.getClientRects()].filter((r) => r.width > 0.1);
    const oneLine = rects.every((r) => Math.abs(r.top - rects[0]?.top) < r.height / 2);
    if (oneLine) {
      const text = node.data.slice(start, end).replace(/\u00ad/g, '');
      return rects.length ? [{ text: cased(text, style), rect: range.getBoundingClientRect() }] : [];
    }
    const found = [];
    for (let at = start; at < end; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      // A broken soft hyphen has a rectangle of its own; an unbroken one has none.
      const rect = [...range.getClientRects()].find((r) => r.width > 0.1);
      if (!rect || node.data[at] === '\u00ad') continue;
      const last = found.at(-1);
      if (last && Math.abs(last.top - rect.top) < rect.height / 2) {
        last.text += node.data[at];
        last.right = rect.right;
      } else {
        found.push({ text: node.data[at], left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom });
      }
    }
    return found.map((piece, i) => {
      const broken = /\p{L}$/u.test(piece.text) && /^\p{L}/u.test(found[i + 1]?.text ?? '');
      const hyphened = broken && (style.hyphens === 'auto' || node.data.slice(start, end).includes('\u00ad'));
      return { text: cased(piece.text, style) + (hyphened ? '-' : ''), rect: piece };
    });
  };

  const lines = [];
  let spaceBefore = true;
  const add = (container, piece) => {
    const r = piece.rect;
    const box = [r.left - bounds.left, r.top - bounds.top, r.right - bounds.left, r.bottom - bounds.top];
    const last = lines.at(-1);
    const middle = (box[1] + box[3]) / 2;
    const height = box[3] - box[1];
    const sameLine = last && last.container === container
      && ((middle > last.box[1] && middle < last.box[3])
        || ((last.box[1] + last.box[3]) / 2 > box[1] && (last.box[1] + last.box[3]) / 2 < box[3]))
      && box[0] > last.box[2] - height * 0.3
      // A gap this wide is a column of its own, even inside one paragraph.
      && box[0] < last.box[2] + height * 2.5;
    if (sameLine) {
      last.text += (spaceBefore ? ' ' : '') + piece.text;
      last.box = [Math.min(last.box[0], box[0]), Math.min(last.box[1], box[1]), Math.max(last.box[2], box[2]), Math.max(last.box[3], box[3])];
    } else {
      lines.push({ text: piece.text, box, container });
    }
    spaceBefore = false;
  };

  let container;
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent.closest('style, script, title, desc')) continue;
    const style = styleOf(parent);
    if (style.visibility !== 'visible' || style.opacity === '0') continue;
    const holder = containerOf(node);
    if (holder !== container) spaceBefore = true;
    container = holder;
    for (const part of node.data.matchAll(/\s+|\S+/gu)) {
      if (/^\s/u.test(part[0])) {
        spaceBefore = true;
        continue;
      }
      for (const piece of pieces(node, part.index, part.index + part[0].length, style)) {
        if (inside(piece.rect)) add(holder, piece);
      }
    }
  }

  // Blocks: a table is one, every other block container is its own.
  const blocks = new Map();
  const blockOf = (element) => {
    const key = element.closest('table, dl') ?? element;
    if (!blocks.has(key)) blocks.set(key, blocks.size + 1);
    return blocks.get(key);
  };

  // Rows: inside one of these containers, lines that stand side by side share a row.
  const children = (element) => [...element.children].map((child) => lines.filter((line) => child.contains(line.container)));
  const rowHolder = (element) => {
    for (let at = element; at && at !== sheet; at = at.parentElement) {
      if (at.matches('tr, dl')) return at;
      const { display, flexDirection } = styleOf(at);
      if (display.endsWith('grid')) return at;
      if (display.endsWith('flex') && flexDirection.startsWith('row')) {
        return children(at).every((found) => found.length <= 1) ? at : undefined;
      }
      if (at.matches('td, th') && at.closest('tr')) return at.closest('tr');
    }
    return undefined;
  };
  let rows = 0;
  const open = [];
  for (const line of lines) {
    line.block = blockOf(line.container);
    const holder = rowHolder(line.container);
    const beside = holder && open.find((other) => other.holder === holder
      && Math.min(other.box[3], line.box[3]) - Math.max(other.box[1], line.box[1])
        > 0.5 * Math.min(other.box[3] - other.box[1], line.box[3] - line.box[1]));
    line.row = beside ? beside.row : (rows += 1);
    if (holder && !beside) open.push({ holder, box: line.box, row: line.row });
    // A column of one paragraph keeps the row of the words left of it.
    const before = lines[lines.indexOf(line) - 1];
    if (!holder && before && before.container === line.container && before.box[2] <= line.box[0]
      && (line.box[1] + line.box[3]) / 2 > before.box[1] && (line.box[1] + line.box[3]) / 2 < before.box[3]) {
      line.row = before.row;
      rows -= 1;
    }
  }
  // What a person sees and what was found must be the same signs, whatever their order and hyphens.
  const signs = (text) => text.replace(/[\s\u00ad-]/gu, '').length;
  const seen = signs(sheet.innerText);
  const found = lines.reduce((sum, line) => sum + signs(line.text), 0);
  return { lines: lines.map(({ text, box, block, row }) => ({ text, box, block, row })), lost: seen - found };
}

/** Removes what was rendered from letters that are no more. */
async function removeOrphans(out, ids) {
  if ((await modified(out)) === undefined) return;
  for (const id of await readdir(out)) {
    // Only what this script made: it has a text.json.
    const ours = (await modified(join(out, id, 'text.json'))) !== undefined;
    if (ours && !ids.includes(id)) await rm(join(out, id), { recursive: true });
  }
}

async function renderLetter(browser, source, target) {
  await mkdir(target, { recursive: true });
  for (const name of await readdir(target)) {
    if (/^clean-\d+\.png$/.test(name)) await rm(join(target, name));
  }
  const context = await browser.newContext({ viewport: SHEET, deviceScaleFactor: SCALE, locale: 'de-DE' });
  try {
    await context.route('**', (route) =>
      (/^(file|data):/.test(route.request().url()) ? route.continue() : route.abort()));
    const page = await context.newPage();
    await page.goto(pathToFileURL(source).href, { waitUntil: 'load' });
    await page.addStyleTag({ content: ALONE });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const sheets = await page.locator('.sheet').all();
    if (sheets.length === 0) throw new Error(`${source} has no <section class="sheet">`);
    const pages = [];
    for (const [index, sheet] of sheets.entries()) {
      await sheet.evaluate((shown) => {
        for (const other of document.querySelectorAll('.sheet')) other.toggleAttribute('data-shown', other === shown);
        window.scrollTo(0, 0);
      });
      const { lines, lost } = await sheet.evaluate(readSheet);
      if (lines.length === 0) throw new Error(`sheet ${index + 1} has no visible text`);
      if (lost !== 0) {
        throw new Error(`sheet ${index + 1}: ${lost} signs of its text are hidden, cut off or not understood here`);
      }
      const png = await page.screenshot({ scale: 'device' });
      await writeWhole(join(target, `clean-${index + 1}.png`), png);
      pages.push({
        ...pngSize(png),
        lines: lines.map((line) => ({ ...line, box: line.box.map((v) => Math.round(v * SCALE * 10) / 10) })),
      });
    }
    await writeWhole(join(target, 'letter.pdf'),
      await page.pdf({ format: 'A4', printBackground: true, margin: { top: 0, right: 0, bottom: 0, left: 0 } }));
    await writeWhole(join(target, 'text.json'), `${JSON.stringify({ pages }, null, 1)}\n`);
    return pages.length;
  } finally {
    await context.close();
  }
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      notices: { type: 'string', default: join(HERE, 'notices') },
      force: { type: 'boolean', default: false },
    },
  });
  const [out = join(HERE, 'out'), ...only] = positionals;
  const ids = only.length > 0 ? only : (await readdir(values.notices)).sort();
  if (only.length === 0) await removeOrphans(out, ids);
  const script = await modified(fileURLToPath(import.meta.url));
  const todo = [];
  for (const id of ids) {
    const source = join(values.notices, id, 'letter.html');
    const changed = await modified(source);
    if (changed === undefined) {
      if (only.length > 0) throw new Error(`there is no ${source}`);
      continue;
    }
    for (const name of ['gold.json', 'questions.json']) {
      const known = join(values.notices, id, name);
      if ((await modified(known)) === undefined) continue;
      await mkdir(join(out, id), { recursive: true });
      await copyFile(known, join(out, id, name));
    }
    const done = await modified(join(out, id, 'text.json'));
    if (values.force || done === undefined || done < Math.max(changed, script)) todo.push({ id, source });
  }
  if (todo.length === 0) {
    console.log('all letters are up to date');
    return;
  }
  const { chromium } = await loadPlaywright();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: BROWSER_ARGS });
  let failed = 0;
  try {
    for (const { id, source } of todo) {
      try {
        const pages = await renderLetter(browser, source, join(out, id));
        console.log(`${id}: ${pages} page${pages === 1 ? '' : 's'}`);
      } catch (error) {
        failed += 1;
        console.error(`${id}: ${error.message}`);
      }
    }
  } finally {
    await browser.close();
  }
  if (failed > 0) throw new Error(`${failed} of ${todo.length} letters could not be rendered`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
