// The public deadline calculator, without JavaScript: what it computes, what it asks for, what it refuses.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { ask, browse, desktop, open, phone, said, serve, shoot } from "./place.mjs";
import { day, overhang, violations } from "./steps.mjs";

const LANGUAGES = ["de", "en", "ar", "fa", "fr", "es", "it", "pl", "ro", "ru", "tr", "uk", "vi"];

let server, chromium;

before(async () => {
  server = await serve();
  chromium = await browse();
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
});

const plain = (options = phone) =>
  open(chromium.browser, { ...options, javaScriptEnabled: false }, { expected: /status of 422/ });

/** The last day that the page tells, as `2026-04-07`. */
const lastDay = async (page) => day(await page.locator(".answer-day .todo .say").first().innerText());

test("the foot of a page leads there, and words become an address", async () => {
  const at = await plain();
  await at.page.goto(server.address);
  await at.page.getByRole("link", { name: said("ui-frist-link") }).click();
  assert.equal(await at.page.locator("h1").innerText(), said("ui-frist-title"));
  assert.equal(await at.page.locator("#kinds option").count() > 80, true);
  await at.page.getByLabel(said("ui-frist-kind")).fill("hundesteuer");
  await at.page.getByLabel(said("ui-frist-dated")).fill("2026-03-02");
  await at.page.getByLabel(said("ui-land")).selectOption("SN");
  await at.page.getByRole("button", { name: said("ui-frist-send") }).click();
  const { pathname, search } = new URL(at.page.url());
  assert.equal(pathname + search, "/frist?kind=dog_tax&dated=2026-03-02&land=SN");
  // The fourth day after 2 March is Friday the 6th; one month later is Monday 6 April, Easter Monday.
  assert.equal(await lastDay(at.page), "2026-04-07");
  const laws = await at.page.locator(".answer-day .law").allInnerTexts();
  assert.match(laws.join("\n"), /§ 122 Abs\. 2 Nr\. 1 AO/);
  assert.match(laws.join("\n"), /§ 70 Abs\. 1 VwGO/);
  assert.match(await at.page.locator(".answer-day .assumed").innerText(), /2\. März 2026/);
  assert.equal(await at.page.locator("#dated").inputValue(), "2026-03-02");
  await at.done();
});

test("the day of receipt changes the day, and another language keeps the question", async () => {
  const at = await plain(desktop);
  await at.page.goto(`${server.address}/frist?kind=income_tax&dated=2026-03-02`);
  const before = await lastDay(at.page);
  await at.page.getByLabel(said("ui-received-day")).fill("2026-03-16");
  await at.page.getByRole("button", { name: said("ui-frist-send") }).click();
  assert.equal(await lastDay(at.page), "2026-04-16");
  assert.notEqual(before, "2026-04-16");
  await at.page.locator(".language-choice summary").click();
  await at.page.getByRole("link", { name: "Türkçe" }).click();
  assert.equal(await at.page.locator("html").getAttribute("lang"), "tr");
  assert.match(at.page.url(), /kind=income_tax&dated=2026-03-02&received=2026-03-16&lang=tr/);
  assert.match(await at.page.locator(".answer-day .todo .say").first().innerText(), /16 Nisan 2026/);
  await at.done();
});

test("what only receipt can tell is asked for", async () => {
  const at = await plain();
  await at.page.goto(`${server.address}/frist?kind=fine&dated=2026-03-02&delivery=pzu`);
  const head = at.page.locator(".answer-day .todo");
  assert.match(await head.innerText(), new RegExp(said("ui-frist-needed")));
  assert.match(await head.innerText(), new RegExp(said("law-ask-served").split(". ")[0].replace("?", "\\?")));
  assert.equal(await at.page.locator(".answer-day .steps").count(), 0);
  await at.done();
});

test("letters without a remedy are not given a day", async () => {
  for (const [kind, text] of [["hearing", "ui-frist-none"], ["judgment", "ui-frist-on-page"], ["invoice", "law-warn-private"]]) {
    const at = await plain();
    await at.page.goto(`${server.address}/frist?kind=${kind}&dated=2026-03-02`);
    assert.match(await at.page.locator(".answer-day").innerText(), new RegExp(said(text)), kind);
    assert.equal(await at.page.locator(".answer-day .todo").count(), 0, kind);
    await at.done();
  }
});

test("impossible days and choices are named at their fields", async () => {
  const cases = [
    ["kind=dog_tax&dated=31.02.2026", "dated", "ui-frist-error-no-such-day", { typed: "31.02.2026" }],
    ["kind=dog_tax&dated=2026-02-30", "dated", "ui-frist-error-no-such-day", { typed: "2026-02-30" }],
    ["kind=dog_tax&dated=1926-03-02", "dated", "ui-frist-error-old"],
    ["kind=dog_tax&dated=2062-03-02", "dated", "ui-frist-error-future"],
    ["kind=dog_tax&dated=2026-03-02&received=2062-01-01", "received", "ui-frist-error-future"],
    ["kind=dog_tax&dated=2026-03-02&received=2026-03-01", "received", "ui-frist-error-before"],
    ["kind=dog_tax&dated=gestern", "dated", "ui-frist-error-unreadable", { typed: "gestern" }],
    ["kind=dog_tax", "dated", "ui-frist-error-no-day"],
    ["dated=2026-03-02", "kind", "ui-frist-error-kind"],
    ["kind=zebra&dated=2026-03-02", "kind", "ui-frist-error-kind-unknown", { typed: "zebra" }],
    ["kind=wohngeld&dated=2026-03-02", "kind", "ui-frist-error-kind-several"],
    ["kind=dog_tax&dated=2026-03-02&delivery=pigeon", "delivery", "ui-frist-error-choice"],
    ["kind=dog_tax&dated=2026-03-02&land=XX", "land", "ui-frist-error-choice"],
  ];
  const at = await plain();
  for (const [query, field, text, args] of cases) {
    const answer = await at.page.goto(`${server.address}/frist?${query}`);
    assert.equal(answer.status(), 422, query);
    assert.equal(await at.page.locator(`#${field}-error`).innerText(), said(text, args), query);
    assert.equal(await at.page.locator(`[role=alert] a[href='#${field}']`).innerText(), said(text, args), query);
    assert.equal(await at.page.locator(".answer-day").count(), 0, query);
  }
  await at.done();
});

test("where several kinds fit, one is chosen", async () => {
  const at = await plain();
  await at.page.goto(`${server.address}/frist?kind=wohngeld&dated=2026-03-02`);
  const choice = at.page.getByRole("group", { name: said("ui-frist-kind-choose") });
  await choice.getByRole("radio").first().check();
  await at.page.getByRole("button", { name: said("ui-frist-send") }).click();
  assert.match(at.page.url(), /kind=housing_benefit_/);
  assert.equal(await at.page.locator(".answer-day").count(), 1);
  await at.done();
});

test("what is typed stays text", async () => {
  for (const name of ["kind", "dated", "land"]) {
    const fields = { kind: "dog_tax", dated: "2026-03-02", [name]: '"><script>alert(1)</script>' };
    const answer = await ask(server, `/frist?${new URLSearchParams(fields)}`);
    assert.equal(answer.status, 422);
    assert.ok(!answer.text.includes("<script>alert"), name);
  }
  // A line break in a language or a field splits no header of the way on.
  const answer = await ask(server, "/frist?kind=hundesteuer&dated=2026-03-02&lang=de%0d%0aX-Evil:1");
  assert.equal(answer.headers.location, "/frist?kind=dog_tax&dated=2026-03-02&lang=de");
  assert.equal(answer.headers["x-evil"], undefined);
});

for (const lang of LANGUAGES) {
  test(`the page is whole in ${lang}`, async () => {
    const at = await open(chromium.browser, phone, { expected: /status of 422/ });
    for (const query of ["", "kind=dog_tax&dated=2026-03-02&", "kind=wohngeld&dated=31.02.2026&"]) {
      await at.page.goto(`${server.address}/frist?${query}lang=${lang}`);
      assert.equal(await at.page.locator("html").getAttribute("lang"), lang);
      assert.deepEqual(await violations(at.page), [], query);
      assert.equal(await overhang(at.page), 0, query);
      assert.ok(!/\bui-|\blaw-|[{}]/.test(await at.page.locator("body").innerText()), query);
      if (query.includes("dog") && ["de", "ar"].includes(lang)) await shoot(at.page, `frist-${lang}`);
    }
    await at.done();
  });
}

test("on a wide screen and in the dark it is free of barriers too", async () => {
  for (const options of [desktop, { ...phone, colorScheme: "dark" }]) {
    const at = await open(chromium.browser, options);
    await at.page.goto(`${server.address}/frist?kind=administrative_fee&dated=2026-03-02`);
    assert.deepEqual(await violations(at.page), []);
    await at.done();
  }
});

test("a keyboard is enough", async () => {
  const at = await open(chromium.browser, desktop);
  const { page } = at;
  await page.goto(`${server.address}/frist`);
  const until = async (id) => {
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate(() => document.activeElement.id)) === id) return;
    }
    throw new Error(`the Tab key does not reach ${id}`);
  };
  await until("kind");
  await page.keyboard.type("Einkommensteuerbescheid");
  await until("delivery");
  await until("abroad");
  await page.keyboard.press("Space");
  assert.ok(await page.locator("#abroad").isChecked());
  await page.locator("#dated").fill("2026-03-02");
  await page.locator("#kind").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/frist?kind=income_tax&dated=2026-03-02&abroad=yes");
  await at.done();
});
