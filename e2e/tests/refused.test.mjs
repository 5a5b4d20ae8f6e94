// Files that cannot be read: each gets its sentence, and nothing of it is left.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";

import { PATIENCE, ask, browse, open, phone, sample, said, serve, shoot } from "./place.mjs";
import { pdf, png, promisedPng } from "./make.mjs";
import { choose, send, start } from "./steps.mjs";

let server, chromium, studio;

before(async () => {
  server = await serve();
  chromium = await browse();
  studio = await open(chromium.browser, { viewport: { width: 1240, height: 1754 } });
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
});

/** A picture of some HTML. */
async function picture(html) {
  await studio.page.setContent(`<body style="margin:0">${html}`);
  await studio.page.waitForFunction(() => [...document.images].every((img) => img.complete));
  return studio.page.screenshot({ type: "jpeg", quality: 90 });
}

const address = (file) => `data:image/png;base64,${readFileSync(file).toString("base64")}`;
const cut = (bytes, part) => bytes.subarray(0, Math.round(bytes.length * part));
const jpeg = (buffer) => ({ name: "brief.jpg", mimeType: "image/jpeg", buffer });
const paper = (buffer) => ({ name: "brief.pdf", mimeType: "application/pdf", buffer });

const CAT = `<svg viewBox="0 0 620 877" width="1240" height="1754" style="background:#cfd8c9">
  <ellipse cx="310" cy="560" rx="150" ry="210" fill="#b5763a"/><circle cx="310" cy="300" r="110" fill="#c58445"/>
  <path d="M215 250l-10-110 80 60zM405 250l10-110-80 60z" fill="#a3652c"/>
  <circle cx="270" cy="285" r="16" fill="#2c3b12"/><circle cx="350" cy="285" r="16" fill="#2c3b12"/>
  <path d="M300 325h20l-10 14z" fill="#e59aa0"/>
  <path d="M290 335l-120-20M290 342l-120 12M330 335l120-20M330 342l120 12" stroke="#444" stroke-width="2"/>
  <path d="M450 650q120-60 60-190" fill="none" stroke="#a3652c" stroke-width="34"/></svg>`;

const clean = () => address(sample("dog-tax-pirna", "clean"));

/** What is sent, and the codes of which one is told. */
const FILES = {
  "a text with the name of a picture": [() => jpeg(Buffer.from("Sehr geehrte Damen und Herren,\n".repeat(40))), ["not_a_picture"]],
  "an empty file": [() => jpeg(Buffer.alloc(0)), ["no_pages"]],
  "half of a photo": [() => jpeg(cut(readFileSync(sample("dog-tax-pirna")), 0.5)), ["corrupt"]],
  "a photo with a broken middle": [
    () => {
      const bytes = Buffer.from(readFileSync(sample("dog-tax-pirna", "clean")));
      bytes.fill(0x5a, bytes.length / 2, bytes.length / 2 + 2000);
      return jpeg(bytes);
    },
    ["corrupt"],
  ],
  "a single pixel": [() => jpeg(png(1, 1, () => [9, 9, 9])), ["too_small"]],
  "60 megapixels": [() => jpeg(promisedPng(10_000, 6_000)), ["too_many_pixels"]],
  "a size that the bytes do not keep": [() => jpeg(promisedPng(6_000, 6_000)), ["corrupt"]],
  "a PDF with a password": [() => paper(pdf(1, "geheim")), ["pdf_password"]],
  "a PDF with 500 pages": [() => paper(pdf(500)), ["too_many_pages", "pdf_too_many_pages"]],
  "half of a PDF": [() => paper(cut(pdf(1), 0.3)), ["corrupt", "pdf_broken"]],
  "a PDF of noise": [() => paper(Buffer.concat([Buffer.from("%PDF-1.7\n"), noise(5000)])), ["corrupt", "pdf_broken"]],
  "a blank page": [() => jpeg(png(1240, 1754, () => [250, 249, 246])), ["no_text", "no_text_blank"]],
  "a cat": [async () => jpeg(await picture(CAT)), ["no_text", "no_text_blank", "no_text_blurred"]],
  "a letter in the dark": [
    async () => jpeg(await picture(`<img width="1240" src="${clean()}" style="filter:contrast(.15) brightness(.08)">`)),
    ["no_text_dark"],
  ],
  "a letter out of focus": [
    async () => jpeg(await picture(`<img width="1240" src="${clean()}" style="filter:blur(16px)">`)),
    ["no_text_blurred"],
  ],
};

/** Bytes that look random and are the same in each run. */
function noise(length) {
  let state = 7;
  return Buffer.from({ length }, () => (state = (state * 1103515245 + 12345) & 0x7fffffff) >> 16);
}

for (const [name, [make, codes]] of Object.entries(FILES)) {
  test(name, async () => {
    const at = await open(chromium.browser, phone, { expected: /status of 4\d\d/ });
    const { page } = at;
    await start(page, server);
    await choose(page, await make());
    await page.locator("#send").click();
    const title = page.locator("#headline, .failed .kern-title, form.pick .kern-alert .kern-title");
    await title.waitFor({ timeout: PATIENCE });
    const told = await title.innerText();
    const code = codes.find((code) => has(`error-${code}`) && said(`error-${code}`) === told);
    assert.ok(code, `the page says: ${told}`);
    const text = await page.locator(".kern-alert").innerText();
    assert.ok(text.includes(said(`error-${code}-next`, { pages: 10, minutes: 30 })), text);
    if (await page.locator(".failed").count()) assert.ok(text.includes(said("error-nothing-kept")), text);
    if (name === "half of a photo") await shoot(page, "error");
    await nothingLeft(at);
    await at.done();
  });
}

/** Whether `locales/` knows this message. */
function has(id) {
  try {
    return Boolean(said(id));
  } catch {
    return false;
  }
}

async function nothingLeft({ page }) {
  for (const path of ["/letter/page/1.jpg", "/letter/girocode.svg", "/letter/calendar.ics"]) {
    assert.equal((await page.request.get(server.address + path)).status(), 404, path);
  }
  assert.deepEqual(server.leftovers(), []);
}

test("a PDF with a broken table is read or refused, but never waited for", async () => {
  const whole = readFileSync(join(dirname(sample("dog-tax-pirna", "clean")), "letter.pdf"));
  const text = whole.toString("latin1").replace(/startxref\s+\d+/, "startxref\n99999999");
  const at = await open(chromium.browser, phone);
  await start(at.page, server);
  await send(at.page, paper(Buffer.from(text, "latin1")));
  const told = await at.page.locator("#headline, .failed .kern-title").innerText();
  const refusals = ["error-corrupt", "error-pdf_broken"].filter(has).map((id) => said(id));
  assert.ok(refusals.includes(told) || /Pirna/.test(told), told);
  await at.done();
});

test("a letter in another language is said to be one, without any task", async () => {
  const lines = [
    "City of Springfield, Department of Revenue", "Mr John Smith, 12 Elm Street", "Notice of assessment",
    "Dear Mr Smith,", "we have received your application and would like to inform you that the fee",
    "for the year 2025 is due within thirty days of the date of this letter. Please pay",
    "the amount of 120.00 dollars to the account given below. If you do not agree with",
    "this decision, you may appeal in writing to the office named above.", "Yours sincerely, Jane Miller",
  ];
  const html = lines.map((line) => `<p style="font:28px sans-serif;margin:40px 90px">${line}</p>`).join("");
  const at = await open(chromium.browser, phone);
  await start(at.page, server);
  await send(at.page, jpeg(await picture(html)));
  const text = await at.page.locator("main").innerText();
  assert.ok(text.includes(said("headline-foreign")) || text.includes(said("error-foreign_language")), text);
  assert.equal(await at.page.locator("section.money .sum").count(), 0);
  assert.equal(await at.page.locator("details.other-day").count(), 0);
  await at.done();
});

test("two different letters in one upload are told apart", async () => {
  const at = await open(chromium.browser, phone);
  await start(at.page, server);
  await send(at.page, [sample("dog-tax-pirna", "scan"), sample("property-tax-esslingen", "scan")]);
  const text = await at.page.locator("main").innerText();
  assert.ok(text.includes(said("law-warn-two-letters")) || text.includes(said("error-two_letters")), text.slice(0, 500));
  await at.done();
});

test("too much is said before it is sent", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bescheid-large-"));
  const large = join(folder, "gross.pdf");
  writeFileSync(large, "%PDF-1.4\n");
  truncateSync(large, 41 * 1024 * 1024);
  const at = await open(chromium.browser, phone);
  const sent = [];
  at.page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  try {
    await start(at.page, server);
    await choose(at.page, large);
    await at.page.getByText(said("error-too_large"), { exact: true }).waitFor();
    await at.page.getByRole("button", { name: said("ui-page-remove", { page: 1 }) }).click();
    await at.page.getByText(said("error-too_large"), { exact: true }).waitFor({ state: "detached" });
    await choose(at.page, Array.from({ length: 11 }, () => sample("dog-tax-pirna")));
    await at.page.getByText(said("error-too_many_pages"), { exact: true }).waitFor();
    await at.page.locator("#send").click();
    assert.deepEqual(sent, []);
  } finally {
    rmSync(folder, { recursive: true });
  }
  await at.done();
});

test("nothing of a refused file is in the log", async () => {
  assert.doesNotMatch(server.log(), /brief\.|Sehr geehrte|Pirna|panicked/i);
  assert.equal((await ask(server, "/healthz")).text, "ok");
});
