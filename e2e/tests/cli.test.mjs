// The same bad files on the command line: a sentence, an exit code that a script can use, and nothing left behind.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { FILES, FOREIGN, STUDIO, brokenTable, has, picture } from "./bad.mjs";
import { bare, binary, browse, open, sample, said } from "./place.mjs";

/** Exit codes of `bescheid --help`. */
const DONE = 0, UNREADABLE = 3, NOT_ONE_LETTER = 4;

let chromium, studio, folder;

before(async () => {
  chromium = await browse();
  studio = await open(chromium.browser, STUDIO);
  folder = mkdtempSync(join(tmpdir(), "bescheid-cli-"));
});

after(async () => {
  await chromium?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Begins `bescheid explain` in an empty folder. */
function begin(files, room) {
  const child = spawn(binary, ["explain", ...files], { cwd: room, env: { ...bare, TMPDIR: room, HOME: room } });
  const heard = { out: "", err: "" };
  child.stdout.on("data", (data) => (heard.out += data));
  child.stderr.on("data", (data) => (heard.err += data));
  return { child, heard, ended: once(child, "close") };
}

/** What `bescheid explain` says to files, and that it leaves nothing. */
async function explain(...files) {
  const room = mkdtempSync(join(folder, "room-"));
  const { heard, ended } = begin(files, room);
  const [code] = await ended;
  assert.deepEqual(readdirSync(room), []);
  assert.doesNotMatch(heard.err, /panicked/);
  return { code, ...heard };
}

/** Puts a file into the folder. */
function put({ name, buffer }) {
  const file = join(mkdtempSync(join(folder, "file-")), name);
  writeFileSync(file, buffer);
  return file;
}

/** An empty file is told apart from no file at all. */
const OWN = { "an empty file": ["not_a_picture", "corrupt"] };

for (const [name, [make, codes]] of Object.entries(FILES)) {
  test(name, async () => {
    const file = put(await make(studio));
    const { code, out, err } = await explain(file);
    assert.equal(code, UNREADABLE, err);
    assert.equal(out, "");
    const told = (OWN[name] ?? codes).find((code) => has(`error-${code}`) && err.includes(said(`error-${code}`)));
    assert.ok(told, err);
    assert.ok(err.includes(said(`error-${told}-next`, { pages: 10, megabytes: 40 })), err);
    assert.ok(err.includes(`[${told}]`) && err.includes(file), err);
  });
}

test("a PDF with a broken table is read or refused", async () => {
  const { code, out, err } = await explain(put({ name: "brief.pdf", buffer: brokenTable() }));
  if (code === DONE) assert.match(out, /Pirna/);
  else assert.deepEqual([code, /\[(corrupt|pdf_broken)\]/.test(err)], [UNREADABLE, true], err);
});

test("200 MB are refused without being read", async () => {
  const files = ["eins.pdf", "zwei.pdf", "alles.pdf"].map((name) => put({ name, buffer: "%PDF-1.4\n" }));
  [21, 21, 200].forEach((size, index) => truncateSync(files[index], size * 1024 * 1024));
  const [one, two, all] = files;
  for (const large of [[all], [one, two]]) {
    const { code, err } = await explain(...large);
    assert.equal(code, UNREADABLE);
    assert.ok(err.includes(said("error-too_large")) && err.includes(said("error-too_large-next", { megabytes: 40 })), err);
  }
});

test("a file that is not there is named", async () => {
  const { code, err } = await explain(join(folder, "nirgends.jpg"));
  assert.equal(code, UNREADABLE);
  assert.match(err, /nirgends\.jpg/);
});

test("a letter in another language is not one letter in German", async () => {
  const { code, out, err } = await explain(put({ name: "brief.jpg", buffer: await picture(studio, FOREIGN) }));
  assert.equal(code, NOT_ONE_LETTER, err);
  assert.ok(out.includes(said("headline-foreign")) && err.includes(said("law-warn-foreign")), out + err);
});

test("two different letters are not one letter", async () => {
  const { code, err } = await explain(sample("dog-tax-pirna", "scan"), sample("property-tax-esslingen", "scan"));
  assert.equal(code, NOT_ONE_LETTER, err);
  assert.ok(err.includes(said("law-warn-two-letters")), err);
});

test("the same letter twice at once is told twice alike", async () => {
  const [one, two] = await Promise.all([1, 2].map(() => explain(sample("dog-tax-pirna", "scan"))));
  assert.equal(one.code, DONE, one.err);
  assert.match(one.out, /Pirna/);
  assert.deepEqual(one, two);
});

test("who stops halfway leaves nothing", async () => {
  const room = mkdtempSync(join(folder, "room-"));
  const { child, heard, ended } = begin([1, 2].map((page) => sample("jobcenter-neukoelln", "scan", page)), room);
  // The first page is being read now.
  while (!/page 1 of 2/.test(heard.err)) await once(child.stderr, "data");
  child.kill("SIGINT");
  assert.deepEqual(await ended, [null, "SIGINT"]);
  assert.deepEqual([readdirSync(room), heard.out], [[], ""]);
});

test("who stops listening is not told of a panic", async () => {
  const room = mkdtempSync(join(folder, "room-"));
  const { child, heard, ended } = begin([sample("dog-tax-pirna", "scan")], room);
  child.stdout.destroy();
  const [code] = await ended;
  assert.equal(code, DONE, heard.err);
  assert.doesNotMatch(heard.err, /panicked/);
});
