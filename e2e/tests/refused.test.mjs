// Files that cannot be read: each gets its sentence, and nothing of it is left.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { PATIENCE, ask, browse, open, phone, sample, said, serve, shoot } from "./place.mjs";
import { FILES, FOREIGN, STUDIO, brokenTable, has, jpeg, paper, picture } from "./bad.mjs";
import { choose, send, start } from "./steps.mjs";

/** What an upload may hold, as the page tells it. */
const LIMITS = { pages: 10, minutes: 30, megabytes: 40 };

let server, chromium, studio;

before(async () => {
  server = await serve();
  chromium = await browse();
  studio = await open(chromium.browser, STUDIO);
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
});

for (const [name, [make, codes]] of Object.entries(FILES)) {
  test(name, async () => {
    const at = await open(chromium.browser, phone, { expected: /status of 4\d\d/ });
    const { page } = at;
    await start(page, server);
    await choose(page, await make(studio));
    await page.locator("#send").click();
    const title = page.locator("#headline, .failed .kern-title, form.pick .kern-alert .kern-title");
    await title.waitFor({ timeout: PATIENCE });
    const told = await title.innerText();
    const code = codes.find((code) => has(`error-${code}`) && said(`error-${code}`) === told);
    assert.ok(code, `the page says: ${told}`);
    const text = await page.locator(".kern-alert").innerText();
    assert.ok(text.includes(said(`error-${code}-next`, LIMITS)), text);
    if (await page.locator(".failed").count()) assert.ok(text.includes(said("error-nothing-kept")), text);
    if (name === "half of a photo") await shoot(page, "error");
    await nothingLeft(at);
    await at.done();
  });
}

async function nothingLeft({ page }) {
  for (const path of ["/letter/page/1.jpg", "/letter/girocode.svg", "/letter/calendar.ics"]) {
    assert.equal((await page.request.get(server.address + path)).status(), 404, path);
  }
  assert.deepEqual(server.leftovers(), []);
}

test("a PDF with a broken table is read or refused, but never waited for", async () => {
  const at = await open(chromium.browser, phone);
  await start(at.page, server);
  await send(at.page, paper(brokenTable()));
  const told = await at.page.locator("#headline, .failed .kern-title").innerText();
  const refusals = ["error-corrupt", "error-pdf_broken"].filter(has).map((id) => said(id));
  assert.ok(refusals.includes(told) || /Pirna/.test(told), told);
  await at.done();
});

test("a letter in another language is said to be one, without any task", async () => {
  const at = await open(chromium.browser, phone);
  await start(at.page, server);
  await send(at.page, jpeg(await picture(studio, FOREIGN)));
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
  const large = ["eins.pdf", "zwei.pdf"].map((name) => join(folder, name));
  for (const file of large) {
    writeFileSync(file, "%PDF-1.4\n");
    truncateSync(file, 21 * 1024 * 1024);
  }
  const at = await open(chromium.browser, phone);
  const sent = [];
  at.page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  try {
    await start(at.page, server);
    await choose(at.page, large);
    // Each file is small enough, both together are not.
    await at.page.getByText(said("error-too_large"), { exact: true }).waitFor();
    await at.page.getByText(said("error-too_large-next", LIMITS)).waitFor();
    await at.page.getByRole("button", { name: said("ui-page-remove", { page: 1 }) }).click();
    await at.page.getByText(said("error-too_large"), { exact: true }).waitFor({ state: "detached" });
    await choose(at.page, Array.from({ length: 11 }, () => sample("dog-tax-pirna")));
    await at.page.getByText(said("error-too_many_pages"), { exact: true }).waitFor();
    await at.page.getByText(said("error-too_many_pages-next", LIMITS)).waitFor();
    await at.page.locator("#send").click();
    // A file of another kind is told as such before it is sent, and the others may go without it.
    await at.page.reload();
    await at.page.waitForFunction(() => window.isAlive);
    const text = join(folder, "brief.docx");
    writeFileSync(text, "PK");
    await choose(at.page, [text, sample("dog-tax-pirna")]);
    await at.page.getByText(said("error-not_a_picture"), { exact: true }).waitFor();
    await at.page.locator("#send").click();
    assert.deepEqual(sent, []);
    await at.page.getByRole("button", { name: said("ui-page-remove", { page: 1 }) }).click();
    await at.page.getByText(said("error-not_a_picture"), { exact: true }).waitFor({ state: "detached" });
  } finally {
    rmSync(folder, { recursive: true });
  }
  await at.done();
});

test("nothing of a refused file is in the log", async () => {
  assert.doesNotMatch(server.log(), /brief\.|Sehr geehrte|Pirna|panicked/i);
  assert.equal((await ask(server, "/healthz")).text, "ok");
});
