// Letters to send, the summary for the office, and letters whose names are longer or stranger than usual.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { browse, desktop, open, phone, said, serve } from "./place.mjs";
import { alive, outcome, overhang, send, start } from "./steps.mjs";

let server, chromium, at, page;

const own = (id, args) => said(id, args, "ar");

before(async () => {
  server = await serve();
  chromium = await browse();
  at = await open(chromium.browser, { ...desktop, locale: "ar" });
  page = at.page;
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
});

const draft = () => page.locator("details.draft").first();
const field = () => draft().locator("textarea");

test("a letter to send stands there in German, with its meaning beside it", async () => {
  await start(page, server);
  await page.locator(".samples button").first().click();
  await outcome(page);
  await draft().locator("summary").first().click();
  assert.deepEqual(await field().evaluate(({ lang, dir }) => [lang, dir]), ["de", "ltr"]);
  assert.match(await field().inputValue(), /Widerspruch gegen Ihren Bescheid vom 15\. Oktober 2025[^]*Kassenzeichen[^]*Mit freundlichen Grüßen/);
  // The whole letter is in sight.
  assert.ok(await field().evaluate(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight + 2));
  await draft().getByText(own("ui-letters-translation"), { exact: true }).click();
  const translation = draft().locator(".translation");
  assert.match(await translation.innerText(), /15 أكتوبر 2025/);
  // An address keeps its order among lines that run from right to left: the number is left of the town.
  const [number, town] = await translation.evaluate((element) => {
    const text = element.firstChild;
    const left = (part) => {
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(part));
      range.setEnd(text, text.data.indexOf(part) + part.length);
      return range.getBoundingClientRect().left;
    };
    return [left("01796"), left("Pirna\n")];
  });
  assert.ok(number < town, `${number} ${town}`);
  // Which form the law demands stands with it.
  assert.match(await draft().innerText(), /§ 70 VwGO/);
});

test("what the reader changes is what is printed and saved, and can be undone", async () => {
  const original = await field().inputValue();
  const changed = `${original}\nIch wohne im 3. Stock. <b>Danke</b> – شكرا`;
  await field().fill(changed);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    draft().getByRole("button", { name: own("ui-letters-download") }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "brief.txt");
  assert.equal(readFileSync(await download.path(), "utf8").replace(/\r\n/g, "\n"), changed);
  const [sheet] = await Promise.all([
    page.context().waitForEvent("page"),
    draft().getByRole("button", { name: own("ui-letters-print") }).click(),
  ]);
  const paper = sheet.locator("pre.sheet-of-paper");
  assert.equal((await paper.textContent()).trim(), changed);
  assert.deepEqual(await paper.evaluate(({ lang, dir }) => [lang, dir]), ["de", "ltr"]);
  await sheet.emulateMedia({ media: "print" });
  assert.equal((await sheet.locator("body").innerText()).replace(own("ui-name"), "").trim(), changed);
  // Another language there leads back to where the letter was written.
  await sheet.emulateMedia({ media: "screen" });
  await sheet.locator(".language-choice summary").click();
  await sheet.getByRole("link", { name: "Polski" }).click();
  await sheet.locator(".result").waitFor();
  assert.equal(await sheet.locator("html").getAttribute("lang"), "pl");
  await sheet.goto(`${server.address}/letter?lang=ar`); // As it was.
  await sheet.close();
  await draft().getByRole("button", { name: own("ui-letters-reset") }).click();
  assert.equal(await field().inputValue(), original);
});

test("the office sees the same in German", async () => {
  await page.getByRole("link", { name: own("ui-office") }).click();
  await page.locator(".office").waitFor();
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ["de", "ltr"]);
  assert.match(await page.locator(".todo").innerText(), /Bezahlen Sie 28,00\s€ bis Montag, 17\. November 2025/);
  assert.equal(await page.locator("textarea, #question").count(), 0);
  await page.getByRole("link", { name: own("ui-office-back") }).click();
  await alive(page);
  assert.equal(await page.locator("html").getAttribute("lang"), "ar");
  await at.done();
});

/** A picture of a letter of ours, set in the browser. */
async function letter(sender, recipient) {
  const writer = await chromium.browser.newPage({ viewport: { width: 1240, height: 1754 } });
  await writer.setContent("<body style='font: 26px/1.4 sans-serif; margin: 100px 110px; width: 1000px'></body>");
  await writer.evaluate(([sender, recipient]) => {
    const lines = [
      sender, "Am Markt 3, 01067 Dresden", "", ...recipient, "Lange Straße 5", "01067 Dresden", "",
      "Datum: 02.03.2026", "Aktenzeichen: WZ 2026-0815", "", "Gebührenbescheid für die Wasserversorgung", "",
      "Sehr geehrte Damen und Herren,", "für das Jahr 2025 setzen wir eine Gebühr von 153,20 € fest.",
      "Bitte zahlen Sie den Betrag bis zum 15.04.2026.", "IBAN: DE02 1203 0000 0000 2020 51", "",
      "Rechtsbehelfsbelehrung",
      "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.", "",
      "Mit freundlichen Grüßen", "Beispiel",
    ];
    for (const line of lines) {
      const paragraph = document.body.appendChild(document.createElement("div"));
      paragraph.style.cssText = "min-height: 36px; overflow-wrap: anywhere";
      paragraph.textContent = line;
    }
  }, [sender, recipient]);
  const buffer = await writer.screenshot();
  await writer.close();
  return { name: "brief.png", mimeType: "image/png", buffer };
}

test("an authority longer than the screen, a name with markup and one from right to left break nothing", async () => {
  const long = "Wasserversorgungsverwaltungsgemeinschaftsgeschäftsstelle";
  const picture = await letter(`Zweckverband ${long}`, ["Frau", "<b>Nur</b> <img src=x> مريم"]);
  for (const lang of ["de", "fa"]) {
    const strange = await open(chromium.browser, { ...phone, viewport: { width: 320, height: 640 }, locale: lang });
    await start(strange.page, server);
    await send(strange.page, picture);
    const text = await strange.page.locator(".answer").innerText();
    assert.ok((await strange.page.locator("#headline").textContent()).includes(long), "the name was read");
    assert.match(await strange.page.locator(".answer").textContent(), /<b>Nur/, "the markup was read");
    assert.match(text, /153[,.]20/);
    assert.equal(await strange.page.locator(".result :is(b, img[src=x])").count(), 0);
    assert.equal(await overhang(strange.page), 0);
    // A question with a mark that turns everything after it around, and with markup.
    await strange.page.locator("#question").fill("\u202Eمتى <img src=x onerror=alert(1)>");
    await strange.page.locator("form.ask button").click();
    const asked = strange.page.locator("#turn-1 .asked bdi");
    await asked.waitFor();
    assert.equal(await asked.textContent(), "\u202Eمتى <img src=x onerror=alert(1)>");
    assert.equal(await overhang(strange.page), 0);
    await strange.done();
  }
});
