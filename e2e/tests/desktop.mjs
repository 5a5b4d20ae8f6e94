// A letter of two pages on a desk, by keyboard alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { browse, desktop, open, sample, said, serve, shoot } from "./place.mjs";
import { outcome, start } from "./steps.mjs";

const ID = "jobcenter-neukoelln";

let server, chromium, at, page;

before(async () => {
  server = await serve();
  chromium = await browse();
  at = await open(chromium.browser, desktop);
  page = at.page;
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
});

/** Presses Tab until the focus is on what `selector` names. */
async function tabTo(selector, most = 60) {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
  }
  assert.fail(`Tab does not reach ${selector}`);
}

/** The names of the chosen files in their order. */
const names = () => page.locator(".thumbs .about .muted").allInnerTexts();

test("the keyboard skips the head and sees where it is", async () => {
  await start(page, server);
  await shoot(page, "start-desktop");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), "#main");
  assert.ok(await page.locator(".skip").isVisible());
  await tabTo("#files");
  const outline = await page.locator("label[for=files]").evaluate((label) => getComputedStyle(label).outlineStyle);
  assert.notEqual(outline, "none");
});

test("pages are chosen and put in order by keyboard", async () => {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Space")]);
  assert.ok(chooser.isMultiple());
  await chooser.setFiles([sample(ID, "scan", 2), sample(ID, "scan", 1)]);
  await page.waitForFunction(() => document.querySelectorAll(".thumbs li").length === 2);
  assert.deepEqual(await names(), ["scan-2.jpg", "scan-1.jpg"]);
  const earlier = said("ui-page-earlier", { page: 2 });
  await tabTo(`[aria-label="${earlier}"]`);
  await page.keyboard.press("Enter");
  await page.waitForFunction((first) => document.querySelector(".thumbs .muted").textContent === first, "scan-1.jpg");
  assert.deepEqual(await names(), ["scan-1.jpg", "scan-2.jpg"]);
  assert.equal(await page.locator("p[role=status]").innerText(), said("ui-page-moved", { page: 1 }));
});

// A known fault: after a move the focus is lost. See docs/NOTES.md.
test("the focus stays with the page that moved, so that the next key goes on with it", { todo: true }, async () => {
  await page.waitForFunction(
    () => document.querySelector(".thumbs li").contains(document.activeElement), null, { timeout: 5000 },
  );
});

test("the pages are sent by keyboard", async () => {
  await page.waitForFunction(() => [...document.querySelectorAll(".thumbs img")].every((img) => img.naturalWidth > 0));
  await shoot(page, "chosen-desktop");
  await tabTo("#send");
  await page.keyboard.press("Space");
  await outcome(page);
});

test("both pages are read in the order in which they were put", async () => {
  await shoot(page, "result-desktop", { fullPage: false });
  assert.equal(await page.locator("figure.sheet").count(), 2);
  const [first, second] = await page.locator(".lines-read").allTextContents();
  assert.match(first, /Jobcenter/);
  assert.match(second, /Rechtsbehelfsbelehrung|Widerspruch/);
  assert.equal(await page.getByText(said("law-warn-page-missing")).count(), 0);
  assert.equal(await page.getByText(said("law-warn-two-letters")).count(), 0);
  const captions = await page.locator(".sheet figcaption").allInnerTexts();
  assert.deepEqual(captions, [1, 2].map((page) => said("ui-page-of", { page, of: 2 })));
});

test("the keyboard unfolds the places, and the picture beside follows", async () => {
  await page.keyboard.press("Home");
  await tabTo(".where summary");
  await page.keyboard.press("Enter");
  await page.locator("svg.lines polygon.on").first().waitFor({ state: "attached" });
  await page.waitForFunction(() => {
    const box = document.querySelector("svg.lines polygon.on").getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight;
  });
  await page.keyboard.press("Space");
  await page.waitForFunction(() => !document.querySelector("svg.lines polygon.on"));
});

test("the picture stays in view beside the text", async () => {
  const answer = await page.locator(".answer").boundingBox();
  const letter = await page.locator("aside.letter").boundingBox();
  assert.ok(letter.x >= answer.x + answer.width, "the letter stands beside the answer");
  for (const title of await page.locator(".answer h2").all()) {
    await title.scrollIntoViewIfNeeded();
    const shown = await page.locator("aside.letter").evaluate((aside) => {
      const { top, bottom } = aside.getBoundingClientRect();
      return (Math.min(bottom, innerHeight) - Math.max(top, 0)) / innerHeight;
    });
    assert.ok(shown > 0.6, `${await title.innerText()}: ${shown}`);
  }
});

test("the keyboard deletes the letter", async () => {
  await tabTo("form[action='/letter/delete'] button", 200);
  await page.keyboard.press("Enter");
  await page.getByText(said("ui-deleted")).waitFor();
  await at.done();
});
