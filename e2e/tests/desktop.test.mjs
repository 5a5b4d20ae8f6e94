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

/** Waits until the chosen files have this order. */
const order = (...names) =>
  page.waitForFunction(
    (names) => [...document.querySelectorAll(".thumbs .about .muted")].map((name) => name.textContent).join() === names,
    names.join(),
  );

/** Waits until the focus is on what `selector` names. */
const focusOn = (selector) =>
  page.waitForFunction((selector) => document.activeElement.matches(selector), selector);

/** The chooser of files that the space key opens. A busy browser may drop a key; whoever sees nothing happen presses again. */
async function opened(tries = 4) {
  const chooser = page.waitForEvent("filechooser", { timeout: 10_000 }).catch(() => null);
  await page.keyboard.press("Space");
  const found = await chooser;
  if (found || tries === 1) return found;
  return opened(tries - 1);
}

/** The button that moves or removes a page, by what it says. */
const named = (id, number) => `[aria-label="${said(id, { page: number })}"]`;

test("the keyboard skips the head and sees where it is", async () => {
  // Choosers are caught from the beginning: one that opens before somebody waits for it is never told of.
  page.on("filechooser", () => {});
  await start(page, server);
  await shoot(page, "start-desktop");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), "#main");
  assert.ok(await page.locator(".skip").isVisible());
  await tabTo("#files");
  await page.waitForFunction(() => getComputedStyle(document.querySelector("label[for=files]")).outlineStyle !== "none");
});

test("pages are chosen by keyboard", async () => {
  const chooser = await opened();
  assert.ok(chooser.isMultiple());
  await chooser.setFiles([2, 1, 2].map((number) => sample(ID, "scan", number)));
  await order("scan-2.jpg", "scan-1.jpg", "scan-2.jpg");
  await focusOn("#files");
});

test("a page is moved by keyboard, and the focus goes with it", async () => {
  await tabTo(named("ui-page-later", 1));
  await page.keyboard.press("Enter");
  await order("scan-1.jpg", "scan-2.jpg", "scan-2.jpg");
  await page.getByText(said("ui-page-moved", { page: 2 }), { exact: true }).waitFor({ state: "attached" });
  await focusOn(named("ui-page-later", 2));
  await page.keyboard.press("Enter");
  await focusOn(named("ui-page-later", 3));
  // At the end the button keeps the focus, and one more press changes nothing.
  await page.keyboard.press("Enter");
  await focusOn(`${named("ui-page-later", 3)}[aria-disabled=true]`);
  await order("scan-1.jpg", "scan-2.jpg", "scan-2.jpg");
});

test("a page is removed by keyboard, and the focus stays among the pages", async () => {
  await tabTo(named("ui-page-remove", 3));
  await page.keyboard.press("Enter");
  await order("scan-1.jpg", "scan-2.jpg");
  await focusOn(named("ui-page-remove", 2));
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

test("what the reader knows better is said by keyboard, and the focus stays there", async () => {
  await tabTo(".other-day > summary", 200);
  await page.keyboard.press("Enter");
  await tabTo(".rarely > summary");
  await page.keyboard.press("Enter");
  await tabTo("select[name=land]");
  await page.keyboard.press("ArrowDown");
  await tabTo("input[type=checkbox][name=objected]");
  await page.keyboard.press("Space");
  await tabTo(".other-day button");
  const answer = page.waitForResponse("**/letter/correct");
  await page.keyboard.press("Enter");
  const { corrections } = (await (await answer).json()).document;
  // The first Land by name.
  assert.deepEqual([corrections.land, corrections.abroad, corrections.objected], ["BW", false, true]);
  await page.getByText(said("ui-objected-said")).waitFor();
  await page.getByText(said("ui-recomputed")).waitFor();
  await focusOn(".other-day > summary");
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
