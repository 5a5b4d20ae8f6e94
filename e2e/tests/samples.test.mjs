// The letters that one can try without having one.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { browse, gold, open, phone, said, serve } from "./place.mjs";
import { day, outcome, readSample, start } from "./steps.mjs";

let server, chromium;

before(async () => {
  server = await serve();
  chromium = await browse();
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
});

test("each sample letter of the first page is read like one of one's own", async (t) => {
  const first = await open(chromium.browser, phone);
  await start(first.page, server);
  const samples = await first.page.locator(".samples button").allInnerTexts();
  await first.done();
  assert.ok(samples.length >= 2, samples.join());
  assert.equal(new Set(samples).size, samples.length);
  for (const name of samples) {
    await t.test(name, async () => {
      const at = await open(chromium.browser, phone);
      await start(at.page, server);
      await at.page.getByRole("button", { name }).click();
      await outcome(at.page);
      assert.equal(await at.page.locator(".result").count(), 1);
      const todo = await at.page.locator(".todo, .object").allInnerTexts();
      assert.match(todo.join("\n"), /\d{1,2}\. [A-Z][a-zä]+ \d{4}/);
      assert.ok((await at.page.locator("details.where").count()) > 2);
      assert.ok(await at.page.locator(".paper img").first().evaluate((img) => img.decode().then(() => true)));
      await at.done();
    });
  }
});

test("the days of the dog tax are those of its letter", async () => {
  const facts = gold("dog-tax-pirna").deadlines;
  const at = await open(chromium.browser, phone);
  await readSample(at.page, server, "dog-tax");
  const objection = at.page.locator(".object .group").filter({ has: at.page.locator("details.why") }).first();
  assert.equal(day(await objection.locator(".say").first().innerText()), facts.find(({ kind }) => kind === "objection").date);
  const todo = await at.page.locator(".todo").innerText();
  for (const due of ["17. November 2025", "15. Mai 2026"]) assert.ok(todo.includes(due), todo);
  assert.equal(await at.page.locator(".kern-alert--warning").count(), 0, "the letter gives no reason for a warning");
  await at.done();
});

test("a sample that does not exist is a page that does not exist", async () => {
  const at = await open(chromium.browser, phone);
  const answer = await at.page.request.post(`${server.address}/samples/none`);
  assert.equal(answer.status(), 404);
  assert.ok((await answer.text()).includes(said("ui-missing-title")));
  await at.done();
});
