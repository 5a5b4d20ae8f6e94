// Every page in every look is free of what axe-core can find.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { PATIENCE, browse, desktop, open, phone, said, serve, shoot } from "./place.mjs";
import { alive, choose, readSample, start, unfold, violations } from "./steps.mjs";

const LOOKS = {
  phone,
  desktop,
  dark: { ...phone, colorScheme: "dark" },
};
const LANGUAGES = ["de", "en"];

let server, chromium, cookies;

before(async () => {
  server = await serve();
  chromium = await browse();
  // One reading for all looks at its result.
  const at = await open(chromium.browser, phone);
  await readSample(at.page, server);
  cookies = await at.context.cookies();
  await at.done();
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
});

const NOT_A_PICTURE = { name: "brief.jpg", mimeType: "image/jpeg", buffer: Buffer.from("Sehr geehrte Damen und Herren") };

/** How to come to each page, and how to leave it where it would keep the server busy. */
const PAGES = {
  start: async (page) => {
    await start(page, server);
  },
  "start with a page too many": async (page) => {
    await start(page, server);
    await choose(page, Array.from({ length: 11 }, (_, index) => ({ ...NOT_A_PICTURE, name: `${index}.jpg` })));
    await page.getByText(said("error-too_many_pages", {}, await page.locator("html").getAttribute("lang"))).waitFor();
  },
  waiting: async (page) => {
    // The page is held as it is: what it waits for never comes.
    await page.route("**/letter/events", () => {});
    await start(page, server);
    await page.locator(".samples button").first().click();
    await page.locator(".waiting").waitFor();
    return () => page.locator(".waiting button").click();
  },
  result: async (page, look) => {
    await page.context().addCookies(cookies);
    await page.goto(`${server.address}/letter`);
    await alive(page);
    if (look === "dark") await shoot(page, "dark");
    await unfold(page);
    await page.locator("polygon.told").first().dispatchEvent("click");
    await page.locator(".tapped blockquote").waitFor();
  },
  failed: async (page) => {
    await start(page, server);
    await choose(page, NOT_A_PICTURE);
    await page.locator("#send").click();
    await page.locator(".failed").waitFor({ timeout: PATIENCE });
  },
  about: async (page) => {
    await page.goto(`${server.address}/about`);
  },
  missing: async (page) => {
    await page.goto(`${server.address}/nowhere`);
  },
};

for (const [look, options] of Object.entries(LOOKS)) {
  for (const lang of LANGUAGES) {
    for (const [name, visit] of Object.entries(PAGES)) {
      test(`${name}, ${look}, ${lang}`, async () => {
        const locale = lang === "de" ? "de-DE" : "en-GB";
        const at = await open(chromium.browser, { ...options, locale }, { expected: /status of (404|422)/ });
        const leave = await visit(at.page, look);
        assert.equal(await at.page.locator("html").getAttribute("lang"), lang);
        assert.deepEqual(await violations(at.page), []);
        await leave?.();
        await at.done();
      });
    }
  }
}

test("axe-core finds what is wrong", async () => {
  const at = await open(chromium.browser, desktop);
  await at.page.setContent('<main><h1>Bild</h1><img src="data:,"></main>');
  assert.match((await violations(at.page)).join("\n"), /image-alt/);
  await at.done();
});
