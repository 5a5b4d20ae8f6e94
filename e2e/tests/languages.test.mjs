// Every page in every language, and the whole way in four of them: German, one from right to left, one in
// Cyrillic letters, one with many accents.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import {
  LANGUAGES, ask, browse, catalogue, cookie, desktop, form, open, phone, sample, said, serve,
} from "./place.mjs";
import { alive, choose, outcome, overhang, readSample, start } from "./steps.mjs";

const RIGHT_TO_LEFT = ["ar", "fa"];
const direction = (lang) => (RIGHT_TO_LEFT.includes(lang) ? "rtl" : "ltr");

let server, chromium, session, failure;

before(async () => {
  server = await serve();
  chromium = await browse();
  // One reading for all languages, and one that came to nothing.
  const at = await open(chromium.browser, phone);
  await readSample(at.page, server);
  session = (await at.context.cookies()).find(({ name }) => name === "bescheid");
  await at.done();
  const { body, headers } = form(Buffer.from("Sehr geehrte Damen und Herren"));
  const [name, value] = cookie(await ask(server, "/letter", { method: "POST", headers, body })).split("=");
  failure = { ...session, name, value };
  // Ends when the reading ends.
  await ask(server, "/letter/events", { headers: { cookie: `${name}=${value}` } });
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
});

/** What the page says of itself. */
const spoken = (page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

/** The texts of a page that are not marked as German, and those that only screen readers hear. */
const texts = (page) =>
  page.evaluate(() => {
    const own = (node) => !node.parentElement.closest("script, style, [lang]:not(html)");
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [document.title];
    while (all.nextNode()) if (own(all.currentNode)) found.push(all.currentNode.data);
    for (const element of document.querySelectorAll("body *:not([lang])")) {
      for (const name of ["aria-label", "alt", "title", "placeholder"]) found.push(element.getAttribute(name) ?? "");
    }
    // The marks around what is written the other way are no letters.
    return found.map((text) => text.replace(/[\u2066-\u2069]/g, "").trim()).filter(Boolean);
  });

/** What should not be on a page in this language: ids, gaps that were not filled, German sentences. */
function wrong(lang, found) {
  const own = catalogue(lang);
  const german = Object.entries(catalogue("de"));
  const ids = new Set(german.map(([id]) => id).filter((id) => id.includes("-")));
  // Sentences alone: a single German term is shown on purpose.
  const others = new Map(german.filter(([id, text]) => own[id] !== text && /\s\S+\s/.test(text)).map(([id, text]) => [text, id]));
  return found.filter(
    (text) => /\{\s*[$-]?\w*\s*\}|\$\w|\bundefined\b/.test(text)
      || text.split(/[^\w-]+/).some((word) => ids.has(word)) || (lang !== "de" && others.has(text)),
  );
}

/** Addresses, and what must be on the page for it to be the right one. */
const PAGES = {
  "/": ".samples",
  "/about": ".about-page",
  "/words": "dl.glossary dt",
  "/accessibility": "#report",
  "/frist": "#kinds",
  "/frist?kind=dog_tax&dated=2026-03-02": ".answer-day .todo",
  "/nowhere": ".failed",
  "/letter": ".result .todo .say",
};

for (const lang of LANGUAGES) {
  test(`every page in ${lang}`, async () => {
    const at = await open(chromium.browser, phone, { expected: /status of (404|422)/ });
    const { page, context } = at;
    const check = async (name, spokenIn = lang) => {
      assert.deepEqual(await spoken(page), [spokenIn, direction(spokenIn)], name);
      assert.deepEqual(wrong(spokenIn, await texts(page)), [], name);
      assert.equal(await overhang(page), 0, `${name} scrolls sideways`);
    };
    await context.addCookies([session]);
    for (const [path, mark] of Object.entries(PAGES)) {
      await page.goto(`${server.address}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
      if (["/", "/letter"].includes(path)) await alive(page);
      await page.locator(mark).first().waitFor({ state: "attached" });
      await check(path);
    }
    // A letter to send, as it is printed.
    await page.evaluate(() => {
      const [form] = document.querySelectorAll("details.draft form");
      form.target = "_self";
      form.submit();
    });
    await page.locator("pre.sheet-of-paper").waitFor();
    await check("/letter/sheet");
    // What the office sees is German; what leads back speaks to the reader.
    await page.goto(`${server.address}/letter/office`);
    await page.locator(".office").waitFor();
    assert.deepEqual(await spoken(page), ["de", "ltr"]);
    const office = await texts(page);
    assert.ok(office.includes(said("ui-office-title")), office.slice(0, 30).join("|"));
    for (const id of ["ui-office-hint", "ui-office-back"]) {
      const own = page.locator(".office p[lang]", { hasText: said(id, {}, lang) });
      const runs = (element) => [element.lang, getComputedStyle(element).direction];
      assert.deepEqual(await own.evaluate(runs), [lang, direction(lang)], id);
    }
    // What went wrong.
    await context.addCookies([failure]);
    await page.goto(`${server.address}/letter`);
    assert.equal(await page.locator(".failed h1").innerText(), said("ui-failed-title", {}, lang));
    await check("failed");
    await at.done();
  });
}

test("a German sentence, a name of a message and a gap would be found", () => {
  const found = wrong("tr", [said("ui-start-lead"), "ui-start-title", "Bis { $day }", said("ui-start-lead", {}, "tr")]);
  assert.deepEqual(found, [said("ui-start-lead"), "ui-start-title", "Bis { $day }"]);
});

/** The whole way: the last day for the objection before and after the reader corrects the day of receipt. */
const WAYS = {
  de: ["20. November 2025", "3. Dezember 2025"],
  ar: ["20 نوفمبر 2025", "3 ديسمبر 2025"],
  uk: ["20 листопада 2025", "3 грудня 2025"],
  vi: ["20 tháng 11", "3 tháng 12"],
};

for (const [lang, [day, later]] of Object.entries(WAYS)) {
  test(`the whole way in ${lang}`, async () => {
    const own = (id, args) => said(id, args, lang);
    const at = await open(chromium.browser, { ...phone, locale: lang });
    const { page } = at;
    await start(page, server);
    assert.equal(await page.locator("h1").innerText(), own("ui-start-title"));
    await choose(page, sample("dog-tax-pirna"));
    const waiting = page.locator(".waiting h1", { hasText: own("ui-waiting-title") }).waitFor();
    await page.locator("#send").click();
    await waiting;
    await outcome(page);
    assert.deepEqual(await spoken(page), [lang, direction(lang)]);
    assert.match(await page.locator("#headline").innerText(), /Stadt Pirna/);
    assert.match(await page.locator(".todo").innerText(), /28[.,]00/);
    assert.deepEqual(wrong(lang, await texts(page)), []);

    const objection = page.locator(".object .group").filter({ has: page.locator("details.why") }).first();
    const says = async (text) => assert.ok((await objection.locator(".say").first().innerText()).includes(text), await objection.innerText());
    await says(day);
    await objection.getByText(own("ui-why"), { exact: true }).click();
    const steps = objection.locator(".steps li");
    assert.ok((await steps.last().innerText()).includes(day));
    assert.match(await objection.locator(".steps").innerText(), /§ 70 Abs\. 1 VwGO/);

    await objection.locator("details.other-day summary").first().click();
    await objection.locator("input[type=date]").fill("2025-11-03");
    await objection.getByRole("button", { name: own("ui-received-send") }).click();
    await page.locator(".recomputed", { hasText: own("ui-recomputed") }).waitFor();
    await says(later);
    // The text under the picture tells the new day as well.
    await page.locator("figure.sheet details summary").first().click();
    const made = await page.locator("figure.sheet details").first().innerText();
    assert.ok(made.includes(later) && !made.includes(day), "the picture tells the day that holds");

    await page.locator(".choices button").first().click();
    const turn = page.locator("#turn-1");
    await turn.locator(".reply .say").first().waitFor();
    assert.ok((await turn.locator(".reply .say").first().innerText()).length > 3);
    assert.deepEqual(wrong(lang, await texts(page)), []);

    await page.getByRole("button", { name: own("ui-delete"), exact: true }).click();
    await page.getByText(own("ui-deleted")).waitFor();
    await page.goto(`${server.address}/letter`);
    assert.equal(new URL(page.url()).pathname, "/");
    await at.done();
  });
}

test("another language keeps the letter and the questions", async () => {
  const at = await open(chromium.browser, desktop);
  const { page, context } = at;
  await context.addCookies([session]);
  await page.goto(`${server.address}/letter`);
  await alive(page);
  const turns = await page.locator(".turn").count();
  await page.locator(".choices button").first().click();
  await page.locator(`#turn-${turns + 1} .reply .say`).first().waitFor();
  await page.locator(".language-choice summary").click();
  await page.getByRole("link", { name: "Türkçe" }).click();
  await page.waitForURL("**/letter?lang=tr");
  assert.deepEqual(await spoken(page), ["tr", "ltr"]);
  assert.match(await page.locator("#headline").innerText(), /Stadt Pirna/);
  assert.equal(await page.locator(".turn").count(), turns + 1);
  assert.equal(await page.locator("#ask-title").innerText(), said("ui-ask-title", {}, "tr"));
  // The cookie remembers it where the address no longer says it.
  await page.goto(`${server.address}/about`);
  assert.equal(await page.locator("h1").innerText(), said("ui-about-title", {}, "tr"));
  await at.done();
});

test("a language that is chosen where no letter is any more is remembered", async () => {
  for (const path of ["/letter", "/letter/sheet", "/letter/office"]) {
    const answer = await ask(server, `${path}?lang=ar`);
    assert.equal(answer.status, 303, path);
    assert.ok(answer.headers["set-cookie"].some((line) => line.startsWith("lang=ar;")), path);
  }
});

test("unknown languages and broken wishes are answered in German, never with a failure", async () => {
  const lang = async (path, headers = {}) => {
    const { status, text } = await ask(server, path, { headers });
    assert.equal(status, 200, path);
    return /<html lang="([^"]*)" dir="([^"]*)"/.exec(text).slice(1).join(" ");
  };
  for (const code of ["xx", "", "../../etc", "de%00", "<script>", "x".repeat(2000)]) {
    assert.equal(await lang(`/?lang=${encodeURIComponent(code)}`), "de ltr", code.slice(0, 20));
    assert.equal(await lang(`/?lang=${encodeURIComponent(code)}`, { "accept-language": "fa" }), "fa rtl", code.slice(0, 20));
  }
  for (const wish of [";;;,,q=", "q=1", "*", "de;q=abc,", "tlh", `${"a,".repeat(3000)}`, "fr;q=-1, zz;q=99999999999"]) {
    assert.match(await lang("/", { "accept-language": wish }), /^(de|fr) ltr$/, wish.slice(0, 20));
  }
  assert.equal(await lang("/", { "accept-language": Buffer.from("ü\xff,", "latin1").toString("latin1") }), "de ltr");
  assert.equal(await lang("/", { "accept-language": "zh-CN, uk-UA;q=0.8, de;q=0.3" }), "uk ltr");
  assert.equal(await lang("/", { "accept-language": "uk", cookie: "lang=vi" }), "vi ltr");
  assert.equal(await lang("/", { "accept-language": "uk", cookie: "lang=xx" }), "uk ltr");
});
