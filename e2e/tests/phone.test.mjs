// A person's whole way on a phone: a photo of a letter, what it says, and everything deleted.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { browse, gold, open, phone, sample, said, serve, shoot } from "./place.mjs";
import { alive, choose, day, outcome, send, start, today } from "./steps.mjs";

const ID = "dog-tax-pirna";
const facts = gold(ID);

let server, chromium, at, page;

before(async () => {
  server = await serve();
  chromium = await browse({ keepsPages: true });
  at = await open(chromium.browser, { ...phone, permissions: ["clipboard-read", "clipboard-write"] });
  page = at.page;
  await page.addInitScript(() => (window.print = () => (window.printed = (window.printed ?? 0) + 1)));
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
});

/** The group of sentences that name the last day for the objection. */
const objection = () => page.locator(".object .group").filter({ has: page.locator("details.why") }).first();

/** The last day for the objection, as the page says it. */
const lastDay = async () => day(await objection().locator(".say").first().innerText());

test("the first page says what happens to the picture before anything is sent", async () => {
  const sent = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  await start(page, server);
  const promises = await page.locator(".promises li").allInnerTexts();
  assert.deepEqual(promises, [
    said("ui-promise-alone"), said("ui-promise-gone", { minutes: 30 }), said("ui-promise-program"),
  ]);
  assert.equal(await page.locator("#camera").getAttribute("capture"), "environment");
  await shoot(page, "start-phone");
  await choose(page, sample(ID));
  const thumb = page.locator(".thumbs img");
  await page.waitForFunction(() => document.querySelector(".thumbs img")?.naturalWidth > 0);
  assert.equal(await thumb.count(), 1);
  await shoot(page, "chosen-phone");
  assert.deepEqual(sent, []);
});

test("a photo becomes a page that says what to do and until when", async () => {
  await page.locator("#send").click();
  await outcome(page);
  await shoot(page, "result-phone");
  const headline = await page.locator("#headline").innerText();
  assert.match(headline, /Stadt Pirna.*(Geld|28,00 €|112,00 €)/s);
  const todo = await page.locator(".todo").innerText();
  assert.match(todo, /28,00 €/);
  assert.match(todo, /17\. November 2025/);
  assert.equal(await lastDay(), facts.deadlines.find((deadline) => deadline.kind === "objection").date);
});

test("each day says in words how sure it is", async () => {
  const stated = await page.locator(".todo .sure").allInnerTexts();
  assert.ok(stated.includes(said("day-stated")), stated.join());
  const computed = await objection().locator(".sure").allInnerTexts();
  assert.ok(computed.includes(said("day-computed")), computed.join());
});

test("the account can be copied", async () => {
  const money = page.locator("section.money");
  await money.getByRole("button", { name: said("ui-copy-iban") }).click();
  await money.getByText(said("ui-copied")).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(facts.payment.ibans.includes(copied), copied);
  const shown = (await money.innerText()).replace(/\s/g, "");
  assert.ok(shown.includes(copied), "the page shows the same account");
  await money.getByRole("button", { name: said("ui-copy-reference") }).click();
  const reference = await page.waitForFunction(async (iban) => {
    const text = await navigator.clipboard.readText();
    return text !== iban && text;
  }, copied);
  assert.equal(await reference.jsonValue(), facts.payment.reference);
});

test("a computed day shows its steps with the law", async () => {
  const why = objection().locator("details.why");
  assert.ok(!(await why.locator(".steps").isVisible()));
  await why.getByText(said("ui-why")).click();
  const steps = why.locator(".steps li");
  assert.ok((await steps.count()) >= 2);
  assert.match(await steps.first().innerText(), /15\. Oktober 2025|19\. Oktober 2025/);
  assert.match((await steps.locator(".law").allInnerTexts()).join(), /§ \d+/);
  assert.equal(day(await steps.last().innerText()), await lastDay());
});

test("another day of receipt gives another last day", async () => {
  const before = await lastDay();
  await correct("2025-11-03");
  assert.notEqual(await lastDay(), before);
  // One month after 3 November, a Wednesday.
  assert.equal(await lastDay(), "2025-12-03");
  await objection().getByText(said("ui-received-said", { day: "Montag, 3. November 2025" })).waitFor({ state: "attached" });
  assert.match(await page.locator(".recomputed").innerText(), new RegExp(said("ui-recomputed")));
  await correct("");
  assert.equal(await lastDay(), before);
});

/** Says on which day the letter came, and waits for the day that follows. */
async function correct(received) {
  const form = objection().locator("details.other-day");
  if ((await form.getAttribute("open")) === null) await form.locator("summary").first().click();
  await form.locator("input[type=date]").fill(received);
  const answer = page.waitForResponse("**/letter/correct");
  await form.getByRole("button", { name: said("ui-received-send") }).click();
  assert.equal((await answer).status(), 200);
  await page.waitForFunction(
    (received) => [...document.querySelectorAll("input[type=date]")].every((input) => input.defaultValue === received),
    received,
  );
}

test("a statement shows its place in the picture", async () => {
  const where = page.locator(".todo .group").first().locator("details.where");
  await where.getByText(said("ui-where"), { exact: true }).click();
  assert.match(await where.locator("blockquote").first().innerText(), /28,00|17\.11\.2025/);
  assert.ok(await where.locator("svg.clip image").first().isVisible());
  const on = page.locator("svg.lines polygon.on");
  assert.ok((await on.count()) > 0);
  assert.ok(await on.first().isVisible());
  await where.getByRole("link", { name: said("ui-where-show") }).first().click();
  await page.waitForFunction(() => {
    const box = document.querySelector("svg.lines polygon.on").getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight && box.height > 0;
  });
  const picture = page.locator(".paper img").first();
  assert.ok(await picture.evaluate((img) => img.complete && img.naturalWidth > 500));
});

test("a line of the picture tells what was made of it", async () => {
  const told = page.locator("svg.lines polygon.told");
  assert.ok((await told.count()) > 3);
  const line = page.locator("svg.lines polygon.told.on").first();
  await line.scrollIntoViewIfNeeded();
  await line.tap({ force: true });
  const tapped = page.locator(".tapped");
  await tapped.locator("blockquote").waitFor();
  assert.match(await tapped.innerText(), new RegExp(said("ui-line-made")));
  assert.ok((await tapped.locator("a").count()) > 0);
  await page.locator(".tapped").evaluate((element) => element.getBoundingClientRect().height > 40);
});

test("the days go into a calendar", async () => {
  // The days of the letter are over; a letter that came today has a day to come.
  await correct(today());
  const link = page.getByRole("link", { name: said("ui-calendar") });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  assert.equal(download.suggestedFilename(), "termine.ics");
  const lines = readFileSync(await download.path(), "utf8").replace(/\r\n[ \t]/g, "").split("\r\n");
  assert.equal(lines[0], "BEGIN:VCALENDAR");
  assert.deepEqual(lines.slice(-2), ["END:VCALENDAR", ""]);
  const count = (line) => lines.filter((other) => other === line).length;
  assert.ok(count("BEGIN:VEVENT") > 0);
  assert.equal(count("BEGIN:VEVENT"), count("END:VEVENT"));
  assert.ok(count("BEGIN:VALARM") >= count("BEGIN:VEVENT"));
  const starts = lines.filter((line) => line.startsWith("DTSTART")).map((line) => line.split(":")[1]);
  assert.ok(starts.includes((await lastDay()).replaceAll("-", "")), starts.join());
});

test("the authority can be called", async () => {
  const call = page.locator(".contact a[href^='tel:']").first();
  assert.equal(await call.getAttribute("href"), "tel:035019184318");
  assert.match(await page.locator(".contact").innerText(), /steuern@pirna-stadt\.example/);
});

test("the page prints what it says, not what one can press", async () => {
  await page.getByRole("button", { name: said("ui-print") }).click();
  assert.equal(await page.evaluate(() => window.printed), 1);
  await page.emulateMedia({ media: "print" });
  for (const gone of [".tools", ".top nav", ".foot", ".copy", "details.other-day"]) {
    assert.ok(!(await page.locator(gone).first().isVisible()), gone);
  }
  for (const kept of ["#headline", ".todo .say", "section.money", ".object .say", ".paper img"]) {
    assert.ok(await page.locator(kept).first().isVisible(), kept);
  }
  const steps = await page.locator(".steps").first().boundingBox();
  assert.ok(steps?.height > 20, "the reasons of a day are printed even where they are folded");
  await shoot(page, "print");
  await page.emulateMedia({ media: null });
});

test("delete wipes the letter, and no way leads back to it", async () => {
  await page.reload();
  await alive(page);
  assert.ok(/Lohmannsdorf|118830/.test(await page.content()));
  await page.getByRole("button", { name: said("ui-delete"), exact: true }).click();
  await page.getByText(said("ui-deleted")).waitFor();
  await nothingOfTheLetter();
  await page.goBack();
  await nothingOfTheLetter();
  await page.goto(`${server.address}/letter`);
  assert.equal(new URL(page.url()).pathname, "/");
  await nothingOfTheLetter();
  for (const path of ["/letter/page/1.jpg", "/letter/girocode.svg", "/letter/calendar.ics"]) {
    assert.equal((await page.request.get(server.address + path)).status(), 404, path);
  }
  assert.deepEqual(server.leftovers(), []);
  await at.done();
});

async function nothingOfTheLetter() {
  await page.waitForLoadState();
  assert.equal(await page.locator(".result").count(), 0);
  assert.ok(!/Pirna|Lohmannsdorf|118830|DE02 ?8505/.test(await page.content()), page.url());
}

test("one sum to pay can be scanned from the screen", async () => {
  // The dog tax has two sums whose days are over: none of them goes into a code unasked.
  const at = await open(chromium.browser, phone);
  await start(at.page, server);
  await send(at.page, sample("broadcast-fee-saarland"));
  const code = at.page.locator("section.money img[src='/letter/girocode.svg']");
  await code.scrollIntoViewIfNeeded();
  assert.ok(await code.evaluate((img) => img.decode().then(() => img.naturalWidth >= 180)));
  assert.equal(await code.getAttribute("alt"), said("ui-girocode-alt"));
  await at.done();
});
