// The words of notices, searched and explained without JavaScript, in every language.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { LANGUAGES, browse, catalogue, open, phone, said, serve } from "./place.mjs";
import { overhang } from "./steps.mjs";

let server, chromium, at, page;

before(async () => {
  server = await serve();
  chromium = await browse();
  at = await open(chromium.browser, { ...phone, javaScriptEnabled: false });
  page = at.page;
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
});

/** Types a word into the form and sends it. */
async function search(typed) {
  await page.locator("#q").fill(typed);
  await page.locator("form.search button").click();
}

const german = () => page.locator("dl.glossary dt bdi[lang=de]").allInnerTexts();

test("all words are there, each in German and in the reader's language", async () => {
  for (const lang of LANGUAGES) {
    await page.goto(`${server.address}/words?lang=${lang}`);
    const entries = page.locator("dl.glossary > div");
    const count = await entries.count();
    assert.ok(count >= 120, `${lang}: ${count} words`);
    assert.equal(await page.locator("dl.glossary dd:empty").count(), 0, lang);
    const widerspruch = entries.filter({ has: page.getByText("Widerspruch", { exact: true }) }).first();
    const own = catalogue(lang)["term-widerspruch"];
    assert.ok((await widerspruch.locator("dt").innerText()).includes(own), `${lang}: ${own}`);
  }
});

test("a word is found by its name in every language, and by its German name", async () => {
  for (const lang of LANGUAGES) {
    await page.goto(`${server.address}/words?lang=${lang}`);
    await search(catalogue(lang)["term-widerspruch"].split(" (")[0]);
    assert.ok((await german()).includes("Widerspruch"), lang);
    const found = await german();
    assert.ok(found.length < 60, `${lang} narrows the list: ${found.length}`);
    const status = (await page.locator("[role=status]").innerText()).replace(/[\u2066-\u2069]/g, "");
    assert.equal(status, said("ui-glossary-found", { count: found.length }, lang));
    await search("SÄUMNISZUSCHLAG");
    assert.ok((await german()).some((word) => /^Säumniszuschl/.test(word)), lang);
  }
});

test("what is not found is said, with what was typed as it was typed", async () => {
  await page.goto(`${server.address}/words?lang=ar`);
  for (const typed of ["zebrastreifen", "<b>x</b>", "\u202Eevil\u202C", "' OR 1=1 --", "%00", "x".repeat(100)]) {
    await search(typed);
    assert.equal(await page.locator("dl.glossary dt").count(), 0, typed);
    assert.ok((await page.locator("[role=status]").innerText()).includes(typed), typed);
    assert.equal(await page.locator("#q").inputValue(), typed);
    assert.equal(await page.locator("[role=status] b").count(), 0);
    assert.equal(await overhang(page), 0, typed);
  }
  await page.getByRole("link", { name: said("ui-glossary-all", {}, "ar") }).click();
  assert.ok((await page.locator("dl.glossary dt").count()) >= 120);
  await at.done();
});
