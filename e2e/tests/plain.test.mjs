// Without JavaScript: choose, send, wait, read, correct, delete.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { PATIENCE, browse, desktop, open, sample, said, serve, shoot } from "./place.mjs";
import { day } from "./steps.mjs";

let server, chromium, at, page;

before(async () => {
  server = await serve();
  chromium = await browse();
  at = await open(chromium.browser, { ...desktop, javaScriptEnabled: false }, { expected: /status of 422/ });
  page = at.page;
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
});

const lastDay = async () =>
  day(await page.locator(".object .group").filter({ has: page.locator("details.why") }).locator(".say").first().textContent());

test("nothing that needs a script is offered", async () => {
  await page.goto(server.address);
  await shoot(page, "start-plain");
  assert.ok(await page.locator("#files").isVisible());
  assert.ok(await page.locator("#send").isVisible());
});

test("an empty form says that nothing was chosen", async () => {
  await page.locator("#send").click();
  await page.getByText(said("error-no_pages"), { exact: true }).waitFor();
  await page.getByRole("link", { name: said("ui-again") }).click();
});

test("a letter is sent, waited for and read", async () => {
  await page.locator("#files").setInputFiles(sample("dog-tax-pirna"));
  await page.locator("#send").click();
  await page.locator(".waiting").waitFor();
  assert.equal(await page.locator(".waiting h1").innerText(), said("ui-waiting-title"));
  await page.locator(".result").waitFor({ timeout: PATIENCE });
  await shoot(page, "result-plain");
  assert.match(await page.locator("#headline").innerText(), /Stadt Pirna/);
  assert.match(await page.locator(".todo").innerText(), /17\. November 2025/);
  assert.equal(await lastDay(), "2025-11-20");
  assert.ok(await page.locator(".paper img").isVisible());
  for (const hidden of await page.locator(".script-only").all()) assert.ok(!(await hidden.isVisible()));
});

test("reasons and places unfold, and a place leads to its line", async () => {
  const why = page.locator(".object details.why").first();
  await why.locator("summary").click();
  assert.ok(await why.locator(".steps li").first().isVisible());
  const where = page.locator(".todo details.where").first();
  await where.locator("summary").click();
  const link = where.getByRole("link", { name: said("ui-where-show") }).first();
  const line = await link.getAttribute("href");
  await link.click();
  assert.equal(new URL(page.url()).hash, line);
  assert.equal(await page.locator(`polygon${line}`).count(), 1);
  const text = page.locator("figure.sheet details").first();
  await text.locator("summary").click();
  assert.match(await text.innerText(), /Bescheid über die Festsetzung der Hundesteuer/);
});

test("another day of receipt is taken", async () => {
  const form = page.locator(".object details.other-day").first();
  await form.locator("summary").first().click();
  await form.locator("input[type=date]").fill("2025-11-03");
  await form.locator("button").click();
  await page.getByText(said("ui-received-said", { day: "Montag, 3. November 2025" })).first().waitFor({ state: "attached" });
  assert.equal(await lastDay(), "2025-12-03");
});

test("Land, living abroad and an objection are taken, and taken back", async () => {
  const form = page.locator(".object details.other-day").first();
  const box = (name) => form.locator(`input[type=checkbox][name=${name}]`);
  const unfold = async () => {
    await form.locator("summary").first().click();
    if ((await form.locator(".rarely").getAttribute("open")) === null) await form.locator(".rarely summary").click();
  };
  await unfold();
  await form.locator("input[type=date]").fill("");
  await form.getByLabel(said("ui-land")).selectOption("BE");
  await form.getByLabel(said("ui-abroad")).check();
  await form.getByLabel(said("ui-objected")).check();
  await form.getByRole("button", { name: said("ui-received-send") }).click();
  await page.getByText(said("ui-objected-said")).waitFor();
  // Abroad a tax notice counts as received a month after it was posted, and the period is a month more.
  assert.equal(await lastDay(), "2025-12-15");
  await unfold();
  assert.equal(await form.getByLabel(said("ui-land")).inputValue(), "BE");
  for (const name of ["abroad", "objected"]) {
    assert.ok(await box(name).isChecked(), name);
    await box(name).uncheck();
  }
  await form.getByLabel(said("ui-land")).selectOption("");
  await form.getByRole("button", { name: said("ui-received-send") }).click();
  await page.getByText(said("ui-objected-said")).waitFor({ state: "detached" });
  assert.equal(await lastDay(), "2025-11-20");
});

test("the letter is deleted", async () => {
  await page.getByRole("button", { name: said("ui-delete"), exact: true }).click();
  await page.getByText(said("ui-deleted")).waitFor();
  await page.goto(`${server.address}/letter`);
  assert.equal(new URL(page.url()).pathname, "/");
  await at.done();
});

test("the language is a link", async () => {
  const choose = async (language) => {
    await other.page.locator(".language-choice summary").click();
    await other.page.getByRole("link", { name: language }).click();
  };
  const other = await open(chromium.browser, { ...desktop, javaScriptEnabled: false });
  await other.page.goto(server.address);
  assert.equal(await other.page.locator("html").getAttribute("lang"), "de");
  await choose("English");
  assert.equal(await other.page.locator("html").getAttribute("lang"), "en");
  assert.equal(await other.page.locator("h1").innerText(), said("ui-start-title", {}, "en"));
  // It is remembered on the next page.
  await other.page.goto(`${server.address}/about`);
  assert.equal(await other.page.locator("h1").innerText(), said("ui-about-title", {}, "en"));
  await choose("Deutsch");
  assert.equal(await other.page.locator("h1").innerText(), said("ui-about-title"));
  await other.done();
});
