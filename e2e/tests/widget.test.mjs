// The service inside the page of another site: from photo to deadline, and what must not be possible.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { after, before, test } from "node:test";

import { PATIENCE, ask, browse, desktop, form, open, phone, require, said, sample, serve, shoot } from "./place.mjs";
import { alive, frame, town } from "./portal.mjs";
import { day } from "./steps.mjs";

const axe = require("axe-core");
/** What a browser says when it refuses to show a frame. */
const REFUSED = /frame-ancestors|X-Frame-Options|Refused to frame|Framing|postMessage|ERR_BLOCKED|chrome-error|frame because/;

let place, server, portal, chromium;

before(async () => {
  place = await town();
  ({ server, portal } = place);
  chromium = await browse();
});

after(async () => {
  await chromium?.stop();
  await place?.stop();
});

const events = (page) => page.locator("#events").innerText();

/** Waits until an event of the element has been noted that often. */
const noted = (page, name, times = 1) =>
  page.waitForFunction(
    ([name, times]) => document.getElementById("events").textContent.split(`${name} `).length > times,
    [name, times],
  );

test("a photo becomes a deadline inside the portal, on a phone", async () => {
  const at = await open(chromium.browser, phone);
  const { page, context } = at;
  await page.goto(`${portal.address}/`);
  await page.getByRole("button", { name: said("ui-widget-open") }).tap();
  const inside = await frame(page);
  await noted(page, "ready");
  assert.equal(await inside.locator("html").getAttribute("lang"), "de");
  await alive(inside);
  await shoot(page, "widget-start", { fullPage: false });
  await inside.locator("#files").setInputFiles(sample("dog-tax-pirna"));
  await inside.locator(".thumbs li").first().waitFor();
  await inside.locator("#send").click();
  await inside.locator(".result").waitFor({ timeout: PATIENCE });
  await alive(inside, ".result");
  const object = inside.locator(".object .group").filter({ has: page.locator("details.why") });
  assert.equal(day(await object.locator(".say").first().innerText()), "2025-11-20");
  await shoot(page, "widget-result", { fullPage: false });
  // The picture, the correction and the questions work where the frame stands.
  const picture = inside.locator(".paper img").first();
  await picture.scrollIntoViewIfNeeded();
  await picture.evaluate((image) => image.decode());
  const form = object.locator("details.other-day");
  await form.locator("summary").first().click();
  await form.locator("input[type=date]").fill("2025-11-03");
  await form.getByRole("button", { name: said("ui-received-send") }).click();
  await inside.locator(".recomputed").getByText(said("ui-recomputed")).waitFor();
  assert.equal(day(await object.locator(".say").first().innerText()), "2025-12-03");
  // What is drawn anew leads to places of the frame too.
  for (const address of await inside.locator("main a[href^='/'], main img[src^='/'], main form[action^='/']")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? one.getAttribute("src") ?? one.getAttribute("action")))) {
    assert.match(address, /^\/e\/de-[0-9a-f]{32}\//);
  }
  // Nothing depends on cookies, and the host hears nothing of the letter.
  assert.deepEqual(await context.cookies(), []);
  assert.doesNotMatch(await events(page), /Pirna|Hund|2025/);
  assert.match(await events(page), /^ready null/);
  await inside.getByRole("button", { name: said("ui-delete"), exact: true }).click();
  await inside.getByText(said("ui-deleted")).waitFor();
  await at.done();
});

test("another language and other pages stay in the frame", async () => {
  const at = await open(chromium.browser, phone);
  await at.page.goto(`${portal.address}/?mode=inline&lang=uk`);
  const inside = await frame(at.page);
  await noted(at.page, "ready");
  assert.equal(await inside.locator("html").getAttribute("lang"), "uk");
  await inside.locator(".language-choice summary").click();
  await inside.getByRole("link", { name: "English" }).click();
  await inside.locator("html[lang=en]").waitFor();
  await inside.getByRole("link", { name: said("ui-frist-link", {}, "en") }).click();
  await inside.getByRole("heading", { level: 1, name: said("ui-frist-title", {}, "en") }).waitFor();
  assert.equal(await inside.locator("html").getAttribute("lang"), "en");
  await at.done();
});

test("the frame is as high as its page, and the portal scrolls", async () => {
  const at = await open(chromium.browser, phone);
  const { page } = at;
  await page.goto(`${portal.address}/?mode=inline`);
  const inside = await frame(page);
  await noted(page, "ready");
  const fits = async () => {
    const high = await inside.locator("body").evaluate((body) => body.getBoundingClientRect().height);
    await page.waitForFunction(
      (high) => Math.abs(document.querySelector("bescheid-hilfe").shadowRoot.querySelector("iframe").clientHeight - high) < 2,
      high,
    );
    return high;
  };
  const first = await fits();
  await shoot(page, "widget-inline");
  await inside.getByRole("link", { name: said("ui-glossary-link") }).click();
  await inside.getByRole("heading", { level: 1, name: said("ui-glossary-title") }).waitFor();
  await inside.locator("html").evaluate(() => document.fonts.ready);
  const second = await fits();
  assert.ok(second > first, "the words are a long page");
  // The new page is seen from its beginning.
  await page.waitForFunction(() => {
    const box = document.querySelector("bescheid-hilfe").shadowRoot.querySelector("iframe").getBoundingClientRect();
    return box.top > -2 && box.top < innerHeight;
  });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  await at.done();
});

/** Whether an element of this kind of the portal's page has the focus, or none of them: runs in the page. */
function focusOn([tag, wanted]) {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return (active?.tagName === tag) === wanted;
}

test("the dialog is for keyboard and screen reader", async () => {
  const at = await open(chromium.browser, desktop);
  const { page } = at;
  await page.goto(`${portal.address}/`);
  const button = page.getByRole("button", { name: said("ui-widget-open") });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: said("ui-widget-open") });
  await dialog.waitFor();
  await noted(page, "ready");
  const inside = await frame(page);
  await alive(inside);
  await shoot(page, "widget-dialog", { fullPage: false });
  // The focus is in the dialog.
  await page.waitForFunction(focusOn, ["BUTTON", true]);
  await page.keyboard.press("Tab");
  // The frame is a process of its own: the focus arrives there first, and the portal's page hears of it a moment later.
  await inside.locator("a.skip:focus").waitFor();
  await page.waitForFunction(focusOn, ["IFRAME", true]);
  // The way on leads out of the frame again.
  for (let step = 0; step < 60 && (await page.evaluate(focusOn, ["IFRAME", true])); step += 1) await page.keyboard.press("Tab");
  await page.waitForFunction(focusOn, ["IFRAME", false]);
  // Escape inside of the frame closes the dialog, and the focus is back.
  await inside.locator("#files").focus();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await noted(page, "closed");
  await page.waitForFunction(focusOn, ["BUTTON", true]);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BESCHEID-HILFE");
  await page.keyboard.press("Enter");
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  await noted(page, "closed", 2);
  assert.equal(await page.locator("bescheid-hilfe iframe").getAttribute("title"), said("ui-widget-open"));
  await at.done();
});

test("axe finds nothing in the portal and in the frame", async () => {
  for (const look of [phone, { ...desktop, colorScheme: "dark" }]) {
    const at = await open(chromium.browser, look);
    await at.page.goto(`${portal.address}/?mode=inline`);
    const inside = await frame(at.page);
    await noted(at.page, "ready");
    await alive(inside);
    // Evaluated by the browser's own tools, so the policy of the page stays as strict as it is.
    const own = at.page.frames().find((one) => one.url().includes("/e/"));
    await own.evaluate(axe.source);
    const { violations } = await own.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    const found = violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target).join()}`);
    assert.deepEqual(found, []);
    await at.page.evaluate(axe.source);
    const host = await at.page.evaluate(() => window.axe.run(document, { iframes: false, resultTypes: ["violations"] }));
    assert.deepEqual(host.violations.map(({ id }) => id), []);
    await at.done();
  }
});

test("a letter to send opens in a window of its own, files and the summary for the office in the frame", async () => {
  const at = await open(chromium.browser, phone);
  const { page, context } = at;
  await page.goto(`${portal.address}/?mode=page&lang=uk`);
  const inside = await frame(page);
  await alive(inside);
  await inside.locator(".samples button").first().click();
  await inside.locator(".result").waitFor({ timeout: PATIENCE });
  await alive(inside, ".result");
  await inside.locator("a[href$='/letter/office']").click();
  await inside.getByRole("link", { name: said("ui-office-back", {}, "uk") }).click();
  await inside.locator(".result").waitFor();
  assert.equal(await inside.locator("html").getAttribute("lang"), "uk");
  const opened = context.waitForEvent("page");
  await inside.locator("form[action$='/letter/sheet']").first().evaluate((form) => form.submit());
  const sheet = await opened;
  await sheet.locator(".sheet-of-paper").waitFor();
  await sheet.getByRole("link", { name: said("ui-letters-back", {}, "uk") }).click();
  await sheet.locator(".result").waitFor();
  await at.done();
});

test("two on a page are two readers", async () => {
  const at = await open(chromium.browser, desktop);
  await at.page.goto(`${portal.address}/?mode=inline&two`);
  const [one, other] = [await frame(at.page, 0), await frame(at.page, 1)];
  await noted(at.page, "ready", 2);
  const address = (inside) => inside.locator("html").getAttribute("data-base");
  assert.notEqual(await address(one), await address(other));
  await one.locator(".samples button").first().click();
  await one.locator(".result").waitFor({ timeout: PATIENCE });
  assert.equal(await other.locator(".start").count(), 1);
  await at.done();
});

test("in a shadow root, and after a change of page without loading", async () => {
  const at = await open(chromium.browser, phone);
  const { page } = at;
  await page.goto(`${portal.address}/?shadow&mode=inline`);
  await noted(page, "ready");
  await page.evaluate(() => {
    const box = document.querySelector("#place > div");
    const element = box.shadowRoot.querySelector("bescheid-hilfe");
    element.remove();
    if (element.shadowRoot.childElementCount) throw new Error("something stays behind");
    document.querySelector("h1").after(element);
  });
  await noted(page, "ready", 2);
  // The script a second time changes nothing.
  await page.evaluate(
    (address) => new Promise((done) => document.head.append(Object.assign(document.createElement("script"), { src: address, onload: done }))),
    `${server.address}/widget.js`,
  );
  await page.locator("bescheid-hilfe").evaluate((element) => element.setAttribute("lang", "ar"));
  await noted(page, "ready", 3);
  const inside = await frame(page);
  assert.equal(await inside.locator("html").getAttribute("dir"), "rtl");
  await at.done();
});

test("the colours of the portal reach the frame, and nothing else does", async () => {
  const at = await open(chromium.browser, phone);
  const { page } = at;
  await page.goto(`${portal.address}/?mode=inline`);
  await noted(page, "ready");
  const inside = await frame(page);
  const colour = () => inside.locator(".main .kern-btn--primary").first().evaluate((button) => getComputedStyle(button).backgroundColor);
  assert.equal(await colour(), "rgb(122, 31, 92)");
  await page.locator("bescheid-hilfe").evaluate((element) => {
    element.style.setProperty("--bescheid-accent", "url(https://evil.example/)");
    element.setAttribute("theme", "dark");
  });
  await inside.locator("html[data-kern-theme=dark]").waitFor();
  assert.equal(await colour(), "rgb(122, 31, 92)");
  assert.ok(!(await inside.locator("html").getAttribute("style")).includes("evil"));
  await at.done();
});

test("KERN tokens of the portal dress the frame, and our five properties come before them", async () => {
  const at = await open(chromium.browser, phone);
  const { page } = at;
  await page.goto(`${portal.address}/?mode=inline&theme=light`);
  await noted(page, "ready");
  const own = page.frames().find((one) => one.url().includes("/e/"));
  const dress = (properties) => page.locator("bescheid-hilfe").evaluate((element, properties) => {
    for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
    // A new theme is told to the frame, and the colours with it.
    element.setAttribute("theme", element.getAttribute("theme") === "light" ? "auto" : "light");
  }, properties);
  /** Waits until what is seen in the frame is so. */
  const seen = (wanted) => own.waitForFunction((wanted) => {
    const button = getComputedStyle(document.querySelector(".main .kern-btn--primary"));
    const [body, heading] = ["body", "h1"].map((name) => getComputedStyle(document.querySelector(name)));
    const label = getComputedStyle(document.querySelector(".main .kern-btn--primary .kern-label"));
    const all = [button.backgroundColor, label.color, body.backgroundColor, heading.color, button.borderTopLeftRadius];
    return JSON.stringify(all) === JSON.stringify(wanted);
  }, wanted);
  await dress({
    // The portal's own are taken away: what its sheet says is as if it were not set.
    "--bescheid-accent": "initial", "--bescheid-on-accent": "initial", "--bescheid-radius": "initial",
    "--kern-color-action-default": "#00408c", "--kern-color-action-on-default": "#fefefe",
    "--kern-color-layout-background-default": "#f0f0e0", "--kern-color-layout-text-default": "#202030",
    "--kern-metric-border-radius-default": "7px",
  });
  await seen(["rgb(0, 64, 140)", "rgb(254, 254, 254)", "rgb(240, 240, 224)", "rgb(32, 32, 48)", "7px"]);
  await dress({
    "--bescheid-accent": "#123456", "--bescheid-on-accent": "#fafafa", "--bescheid-background": "#fff8f0",
    "--bescheid-text": "#101010", "--bescheid-radius": "3px",
  });
  await seen(["rgb(18, 52, 86)", "rgb(250, 250, 250)", "rgb(255, 248, 240)", "rgb(16, 16, 16)", "3px"]);
  await at.done();
});

test("the frame may use the camera where the host allows it, and nowhere else", async () => {
  const at = await open(chromium.browser, phone, { expected: /ermissions policy|ermissions-Policy/ });
  const { page } = at;
  const may = () => page.frames().find((one) => one.url().includes("/e/"))
    .evaluate(() => ["camera", "clipboard-write", "microphone", "geolocation"].map((name) => document.featurePolicy.allowsFeature(name)));
  await page.goto(`${portal.address}/?mode=inline`);
  await noted(page, "ready");
  assert.deepEqual(await may(), [true, true, false, false]);
  // A town that forbids the camera to others keeps it from the frame, and the service works without.
  portal.forbid(true);
  await page.goto(`${portal.address}/?mode=inline`);
  await noted(page, "ready");
  assert.deepEqual(await may(), [false, true, false, false]);
  await (await frame(page)).locator("#files").waitFor({ state: "attached" });
  portal.forbid(false);
  await at.done();
});

test("a portal that changes its page without loading shows it anew each time", async () => {
  const at = await open(chromium.browser, phone);
  const { page } = at;
  await page.goto(`${portal.address}/?mode=inline`);
  await noted(page, "ready");
  const places = new Set();
  const before = await page.evaluate(() => history.length);
  for (let round = 1; round <= 3; round += 1) {
    places.add(await (await frame(page)).locator("html").getAttribute("data-base"));
    await page.evaluate((round) => {
      history.pushState({}, "", `/?seite=${round}`);
      const help = document.createElement("bescheid-hilfe");
      help.setAttribute("mode", "inline");
      document.querySelector("main").replaceChildren(help);
    }, round);
    await noted(page, "ready", round + 1);
  }
  assert.equal(places.size, 3, "each is a reader of its own");
  // The way back of the browser is the portal's own: the frames left nothing in it.
  assert.equal(await page.evaluate(() => history.length), before + 3);
  assert.equal(page.frames().length, 2);
  assert.equal((await events(page)).split("ready").length - 1, 4, "those that are gone say nothing");
  await at.done();
});

/** Another site, which is not listed. */
async function stranger(html) {
  const server = createServer((_, outgoing) => outgoing.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html));
  server.listen(0, "localhost");
  await once(server, "listening");
  return {
    address: `http://localhost:${server.address().port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

test("a site that is not listed gets a notice", async () => {
  const site = await stranger(`<!doctype html><html lang="tr"><title>x</title><link rel="icon" href="data:,">
    <script src="${server.address}/widget.js" async></script><bescheid-hilfe mode="inline"></bescheid-hilfe></html>`);
  const at = await open(chromium.browser, phone, { expected: REFUSED });
  await at.page.goto(site.address);
  const notice = at.page.locator("bescheid-hilfe").getByRole("alert");
  await notice.waitFor();
  assert.match(await notice.innerText(), new RegExp(said("ui-widget-refused", {}, "tr")));
  const link = notice.getByRole("link", { name: said("ui-widget-window", {}, "tr") });
  assert.equal(await link.getAttribute("href"), `${server.address}/?lang=tr`);
  await shoot(at.page, "widget-refused", { fullPage: false });
  await at.done();
  await site.stop();
});

test("no page can be put in a frame to be clicked unseen", async () => {
  const entry = await ask(server, "/embed?lang=de", { headers: { "sec-fetch-dest": "iframe", "sec-fetch-site": "cross-site" } });
  assert.equal(entry.status, 303);
  const paths = ["/", "/letter", "/frist", "/nowhere", entry.headers.location];
  const site = await stranger(`<!doctype html><title>x</title><link rel="icon" href="data:,">
    ${paths.map((path) => `<iframe src="${server.address}${path}"></iframe>`).join("")}`);
  const at = await open(chromium.browser, desktop, { expected: new RegExp(`${REFUSED.source}|status of 404`) });
  await at.page.goto(site.address, { waitUntil: "load" });
  for (const inside of at.page.frames().slice(1)) {
    assert.equal(await inside.locator("main").count(), 0, inside.url());
  }
  await at.context.close();
  await site.stop();
  // Listed sites may frame the pages for frames, and no others.
  for (const path of ["/", "/frist", "/letter/office"]) {
    const answer = await ask(server, path);
    assert.match(answer.headers["content-security-policy"], /frame-ancestors 'none'/, path);
    assert.equal(answer.headers["x-frame-options"], "DENY", path);
  }
  const inside = await ask(server, entry.headers.location, { headers: { "sec-fetch-dest": "iframe", "sec-fetch-site": "cross-site" } });
  assert.match(inside.headers["content-security-policy"], new RegExp(`frame-ancestors ${portal.address}$`));
  assert.equal(inside.headers["x-frame-options"], undefined);
  assert.equal(inside.headers["set-cookie"], undefined);
});

test("the address of a frame is no link", async () => {
  const { headers } = await ask(server, "/embed");
  const own = { "sec-fetch-dest": "document", "sec-fetch-site": "cross-site" };
  for (const sent of [own, { ...own, "sec-fetch-site": "none" }, {}]) {
    const answer = await ask(server, headers.location, { headers: sent });
    assert.equal(answer.headers.location, "/");
  }
  const at = await open(chromium.browser, desktop);
  await at.page.goto(server.address + headers.location);
  assert.equal(new URL(at.page.url()).pathname, "/");
  await at.done();
});

/** Every way that changes something. */
const CHANGES = [
  "/letter", "/letter/cancel", "/letter/ask", "/letter/correct", "/letter/delete", "/letter/sheet", "/samples/dog-tax",
];

test("no other site can send a form, by cookie or by the address of a frame", async () => {
  const { headers } = await ask(server, "/embed?lang=de");
  const base = headers.location.replace(/\/$/, "");
  const others = [
    { origin: portal.address, "sec-fetch-site": "cross-site", "sec-fetch-dest": "iframe" },
    { origin: portal.address, "sec-fetch-site": "cross-site", "sec-fetch-dest": "document" },
    { origin: "null", "sec-fetch-site": "cross-site", "sec-fetch-dest": "empty" },
    { origin: "http://evil.example" },
  ];
  const { body, headers: sent } = form(Buffer.from("x"));
  for (const path of CHANGES) {
    for (const other of others) {
      const plain = await ask(server, path, { method: "POST", headers: { ...sent, ...other }, body });
      assert.equal(plain.status, 403, `${path} ${JSON.stringify(other)}`);
      const framed = await ask(server, base + path, { method: "POST", headers: { ...sent, ...other }, body });
      assert.ok(framed.status === 403 || framed.headers.location === "/", `${base}${path} ${JSON.stringify(other)}`);
    }
  }
});

test("in a browser a form of another site is refused, and the letter stays", async () => {
  const at = await open(chromium.browser, desktop, { expected: new RegExp(`${REFUSED.source}|status of 403`) });
  await at.page.goto(server.address);
  await at.page.locator(".samples button").first().click();
  await at.page.locator(".result").waitFor({ timeout: PATIENCE });
  const site = await stranger(`<!doctype html><title>x</title><link rel="icon" href="data:,">
    <iframe name="unseen"></iframe>
    <form method="post" action="${server.address}/letter/delete" target="unseen"><button>send</button></form>`);
  await at.page.goto(site.address);
  const answer = at.page.waitForResponse("**/letter/delete");
  await at.page.locator("button").click();
  assert.equal((await answer).status(), 403);
  await at.page.goto(`${server.address}/letter`);
  await at.page.locator(".result").waitFor();
  await at.done();
  await site.stop();
});

test("a link chooses the language and leads back to a listed site only", async () => {
  const at = await open(chromium.browser, phone);
  const { page } = at;
  await page.goto(portal.address);
  await page.locator("#link").click();
  await page.waitForURL(`${server.address}/?lang=uk`);
  assert.equal(await page.locator("html").getAttribute("lang"), "uk");
  const back = page.getByRole("link", { name: said("ui-back-to", { site: "localhost" }, "uk") });
  await page.goto(`${server.address}/about`);
  assert.equal(await back.getAttribute("href"), `${portal.address}/`);
  for (const from of ["http://evil.example/", `${portal.address}@evil.example/`, "javascript:alert(1)", "//evil.example"]) {
    await page.goto(`${server.address}/start?lang=uk&from=${encodeURIComponent(from)}`);
    assert.equal(await page.locator(".back-to").count(), 0, from);
  }
  await at.done();
});

test("a server that lists nobody has no frames at all", async () => {
  const closed = await serve();
  const framed = { "sec-fetch-dest": "iframe", "sec-fetch-site": "cross-site" };
  assert.equal((await ask(closed, "/embed", { headers: framed })).status, 404);
  const answer = await ask(closed, "/e/de-0123456789abcdef0123456789abcdef/", { headers: framed });
  assert.equal(answer.status, 404);
  assert.match(answer.headers["content-security-policy"], /frame-ancestors 'none'/);
  await closed.stop();
});

test("a configured site that is no origin stops the server with a reason", async () => {
  await assert.rejects(serve({ BESCHEID_EMBED: '{origins=["https://*.example"]}' }), /no origin/);
});

test("the script is small and may be loaded from anywhere", async () => {
  const script = await ask(server, "/widget.js");
  assert.equal(script.status, 200);
  assert.ok(Buffer.byteLength(script.text) < 8000, `${Buffer.byteLength(script.text)} bytes`);
  assert.equal(script.headers["cross-origin-resource-policy"], "cross-origin");
  assert.ok(!script.text.includes("__TEXTS__"));
  assert.doesNotMatch(script.text, /import |innerHTML|document\.cookie|localStorage|fetch\(/);
});
