// Small windows and large letters: nothing is cut off, nothing scrolls sideways.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { browse, open, phone, said, serve, shoot } from "./place.mjs";
import { alive, choose, overhang, readSample, start, unfold } from "./steps.mjs";

const WINDOWS = {
  "320 pixels": { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  // What is left of a window of 1280 by 1024 at 400 % (WCAG 1.4.10).
  "400 percent": { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
};

let server, chromium, cookies;

before(async () => {
  server = await serve();
  chromium = await browse();
  const at = await open(chromium.browser, phone);
  await readSample(at.page, server);
  cookies = await at.context.cookies();
  await at.done();
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
});

/** Elements whose text is wider than the window. */
const wide = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .filter((element) => element.getClientRects().length && !element.closest("svg, .kern-sr-only"))
      .map((element) => `${element.tagName}.${element.className}`),
  );

for (const [name, options] of Object.entries(WINDOWS)) {
  for (const lang of ["de", "en"]) {
    test(`${name}, ${lang}: the first page`, async () => {
      const at = await open(chromium.browser, { ...options, locale: lang });
      await start(at.page, server);
      await choose(at.page, [1, 2].map((number) => ({
        name: `Ein_sehr_langer_Dateiname_ohne_jede_Luecke_${number}_20251122_114533_HDR.jpg`, mimeType: "image/jpeg", buffer: Buffer.from("x"),
      })));
      assert.equal(await overhang(at.page), 0);
      assert.deepEqual(await wide(at.page), []);
      await shoot(at.page, `start-${name.replace(" ", "-")}-${lang}`);
      await at.done();
    });

    test(`${name}, ${lang}: the result`, async () => {
      const at = await open(chromium.browser, { ...options, locale: lang });
      await at.context.addCookies(cookies);
      await at.page.goto(`${server.address}/letter`);
      await alive(at.page);
      assert.equal(await overhang(at.page), 0);
      await unfold(at.page);
      assert.equal(await overhang(at.page), 0);
      assert.deepEqual(await wide(at.page), []);
      await shoot(at.page, `result-${name.replace(" ", "-")}-${lang}`);
      await at.done();
    });
  }
}

test("what is pressed by thumb is large enough", async () => {
  const at = await open(chromium.browser, phone);
  await at.context.addCookies(cookies);
  for (const path of ["/", "/letter", "/about"]) {
    await at.page.goto(server.address + path);
    // 24 pixels is the least (WCAG 2.5.8); links inside of sentences are exempt, and there are none.
    const small = await at.page.evaluate(() =>
      [...document.querySelectorAll("a, button, summary, input, select")]
        .filter((element) => element.getClientRects().length && !element.matches(".skip"))
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    assert.deepEqual(small, [], path);
  }
  assert.ok(await at.page.getByText(said("ui-back")).isVisible());
  await at.done();
});

test("the reader's own letter size and spacing fit", async () => {
  const at = await open(chromium.browser, phone);
  await at.context.addCookies(cookies);
  await at.page.goto(`${server.address}/letter`);
  await alive(at.page);
  // Text spacing of WCAG 1.4.12, through the style object: the policy of the page allows no inline style sheet.
  await at.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important } html { font-size: 200% }");
    document.adoptedStyleSheets = [sheet];
  });
  await unfold(at.page);
  assert.equal(await overhang(at.page), 0);
  await at.done();
});
