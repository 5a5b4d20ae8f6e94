// A caller and somebody at the desk look at the same letter: by code, with marks, until the caller ends it.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, test } from "node:test";

import { PATIENCE, ask, browse, desktop, open, phone, said, sample, serve, shoot } from "./place.mjs";
import { office, signIn } from "./office.mjs";
import { alive, frame } from "./portal.mjs";
import { portal as townPortal } from "../portal/serve.mjs";
import { outcome, readSample, start, violations } from "./steps.mjs";

const CONTENT = /Lohmannsdorf|Pirna|118830|DE02/;

let server, portal, chromium, citizen, staff;

before(async () => {
  portal = await townPortal("http://127.0.0.1:9");
  server = await office({ BESCHEID_EMBED: `{origins=["${portal.address}"]}` });
  portal.show(server.address);
  chromium = await browse();
  citizen = await open(chromium.browser, { ...phone, locale: "uk-UA" });
  staff = await open(chromium.browser, { ...desktop, permissions: ["clipboard-read", "clipboard-write"] }, { expected: /status of (403|422|429)/ });
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
  await portal?.stop();
});

const uk = (id, args) => said(id, args, "uk");
const code = async (page) => (await page.locator(".share-code span").first().textContent()).replaceAll(" ", "");

/** Reads the first sample letter, in whatever language. */
async function readFirst(page) {
  await start(page, server);
  await page.locator(".samples button").first().click();
  await outcome(page);
}

/** Gets a new code on the citizen's page. */
async function newCode(page) {
  await page.goto(`${server.address}/letter/share`);
  await page.getByRole("button", { name: uk("ui-share-start") }).click();
  await page.locator(".share-code").waitFor();
  return code(page);
}

/** Types a code at the desk. */
async function type(page, digits) {
  await page.goto(`${server.address}/desk`);
  await page.locator("#code").fill(digits);
  // the next address must not cut off what was sent
  const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.getByRole("button", { name: said("desk-code-send") }).click();
  await answered;
  await page.waitForLoadState();
}

/** A code that is certainly not this one. */
const another = (digits) => String((Number(digits) + 1) % 1_000_000).padStart(6, "0");

const cookies = async (at, name) => {
  const found = (await at.context.cookies(`${server.address}/desk`)).find((cookie) => cookie.name === name);
  return `${name}=${found.value}`;
};

test("the citizen learns what the office will see, and gets a code", async () => {
  const { page } = citizen;
  await readFirst(page);
  await page.getByRole("link", { name: uk("ui-share"), exact: true }).click();
  await page.getByText(uk("ui-share-sees-picture")).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole("button", { name: uk("ui-share-start") }).click();
  await page.locator(".share-code").waitFor();
  assert.match(await code(page), /^\d{6}$/);
  assert.ok(await page.getByText(uk("ui-share-waiting")).isVisible());
  await shoot(page, "share-code");
  assert.deepEqual(await violations(page), []);
  // Looking again shows the same code.
  const before = await code(page);
  await page.reload();
  assert.equal(await code(page), before);
});

test("staff type the code, and both see the same letter, each in their language", async () => {
  const digits = await code(citizen.page);
  await signIn(staff.page, server, "ada");
  await type(staff.page, `${digits.slice(0, 3)} ${digits.slice(3)}`);
  await staff.page.waitForURL("**/desk/case/*");
  assert.equal(await staff.page.locator("html").getAttribute("lang"), "de");
  assert.match(await staff.page.locator("#headline").innerText(), /Stadt Pirna/);
  // The citizen's page learns of it by itself.
  await citizen.page.getByText(uk("ui-share-joined")).waitFor();
  const german = await staff.page.locator("[id^=said-]").allInnerTexts();
  const ukrainian = await citizen.page.locator("[id^=said-]").allInnerTexts();
  assert.ok(german.length > 5);
  assert.equal(ukrainian.length, german.length);
  assert.match(ukrainian.join(" "), /[а-яіїє]{4}/);
  assert.doesNotMatch(german.join(" "), /[а-яіїє]{4}/);
  // The answers stand in the caller's language beside the German ones.
  assert.ok((await staff.page.locator(".desk-reply [lang=uk]").count()) > 2);
  await staff.page.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));
  await shoot(staff.page, "desk-card");
  await shoot(citizen.page, "share-joined");
  assert.deepEqual(await violations(staff.page), []);
  assert.deepEqual(await violations(citizen.page), []);
});

test("letters to send are folded; the keyboard opens and copies them", async () => {
  const { page } = staff;
  assert.ok((await page.locator("details.desk-draft").count()) > 0);
  assert.equal(await page.locator("details.desk-draft[open]").count(), 0);
  await page.locator("h1").click();
  const heading = page.locator("details.desk-draft > summary:focus");
  const items = await page.locator("[data-item]").count();
  for (let step = 0; step < items && !(await heading.count()); step += 1) await page.keyboard.press("n");
  const draft = page.locator("details.desk-draft").first();
  await page.keyboard.press("c");
  await page.getByText(said("desk-copied")).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await draft.locator("[data-copy]").first().getAttribute("data-copy"));
  await page.keyboard.press("Enter");
  assert.ok(await draft.locator("[lang=de]").isVisible());
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press("Enter");
});

test("what one side points at appears on the other", async () => {
  const { page } = staff;
  await page.locator("#point-0").click();
  await citizen.page.locator("#marks-0").getByText(uk("ui-share-office-points")).waitFor();
  await page.locator("#marks-0").getByText(said("desk-you-point")).waitFor();
  assert.equal(await page.locator("#point-0").getAttribute("aria-pressed"), "true");
  assert.equal(await page.evaluate(() => document.activeElement.id), "point-0", "the focus stays");
  assert.ok((await citizen.page.locator(".lines polygon.on").count()) > 0, "the lines are marked in the picture");
  await citizen.page.locator("#point-2").click();
  await page.locator("#marks-2").getByText(said("desk-caller-points")).waitFor();
  assert.deepEqual(await violations(page), []);
  // Taken back, it is gone on both sides.
  await page.locator("#point-0").click();
  await citizen.page.locator("#marks-0").getByText(uk("ui-share-office-points")).waitFor({ state: "detached" });
});

test("marks are there without a script too, after loading the page", async () => {
  const context = await chromium.browser.newContext({ ...phone, locale: "uk-UA", javaScriptEnabled: false });
  await context.addCookies(await citizen.context.cookies());
  const page = await context.newPage();
  await page.goto(`${server.address}/letter/share`);
  await page.locator("#marks-2").getByText(uk("ui-share-you-point")).waitFor();
  await page.locator("#point-3").click();
  await page.waitForURL(/#said-3$/);
  assert.equal(await page.locator("#point-3").getAttribute("aria-pressed"), "true");
  await staff.page.locator("#marks-3").getByText(said("desk-caller-points")).waitFor();
  await context.close();
});

test("a correction of the citizen reaches the desk, and the marks go", async () => {
  const cookie = await cookies(citizen, "bescheid");
  const answer = await ask(server, "/letter/correct", {
    method: "POST", body: "objected=yes", headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
  });
  assert.equal(answer.status, 303);
  await staff.page.locator("#marks-2").getByText(said("desk-caller-points")).waitFor({ state: "detached" });
  await citizen.page.locator("#marks-2").getByText(uk("ui-share-you-point")).waitFor({ state: "detached" });
});

test("a code that was used lets nobody in, nor does a wrong one or none", async () => {
  const ben = await open(chromium.browser, desktop, { expected: /status of (403|422)/ });
  await signIn(ben.page, server, "ben");
  await citizen.page.goto(`${server.address}/letter/share`);
  const first = await newCodeAfterEnd();
  await type(staff.page, first);
  await staff.page.waitForURL("**/desk/case/*");
  await type(ben.page, first);
  await ben.page.getByText(said("desk-code-wrong")).waitFor();
  assert.deepEqual(await violations(ben.page), []);
  await type(ben.page, "12345");
  await ben.page.getByText(said("desk-code-none")).waitFor();
  // The card of one is not there for the other.
  await ben.page.goto(staff.page.url());
  assert.equal(await ben.page.locator("h1").innerText(), said("ui-missing-title"));
  ben.complaints.splice(0, ben.complaints.length, ...ben.complaints.filter((text) => !/404/.test(text)));
  await ben.done();
});

/** Ends what is shared and begins anew. */
async function newCodeAfterEnd() {
  const { page } = citizen;
  const end = page.getByRole("button", { name: uk("ui-share-end"), exact: true });
  if (await end.count()) {
    await end.click();
    // the page goes on by itself; whoever goes elsewhere meanwhile interrupts it
    await page.waitForURL("**/letter/share?ended*");
  }
  return newCode(page);
}

test("the citizen ends it, and the desk sees nothing more", async () => {
  const card = staff.page.url();
  await citizen.page.goto(`${server.address}/letter/share`);
  await citizen.page.getByRole("button", { name: uk("ui-share-end"), exact: true }).click();
  await citizen.page.getByText(uk("ui-share-ended")).waitFor();
  assert.deepEqual(await violations(citizen.page), []);
  await staff.page.getByText(said("desk-over")).waitFor();
  assert.equal(staff.page.url(), card);
  const cookie = await cookies(staff, "desk");
  for (const path of ["", "/page/1.jpg"]) {
    const answer = await ask(server, new URL(card).pathname + path, { headers: { cookie } });
    assert.ok(!CONTENT.test(answer.text), path);
    assert.ok(path === "" || answer.status === 404, path);
  }
  assert.deepEqual(await violations(staff.page), []);
});

test("a code that was taken back or replaced is void", async () => {
  const first = await newCode(citizen.page);
  await citizen.page.getByRole("button", { name: uk("ui-share-end"), exact: true }).click();
  await citizen.page.getByText(uk("ui-share-ended")).waitFor();
  const second = await newCode(citizen.page);
  assert.notEqual(first, second);
  await type(staff.page, first);
  await staff.page.getByText(said("desk-code-wrong")).waitFor();
  await type(staff.page, second);
  await staff.page.waitForURL("**/desk/case/*");
});

test("from inside the portal's page a letter is shared as well, and the portal hears nothing of it", async () => {
  const at = await open(chromium.browser, phone);
  const { page } = at;
  const other = await open(chromium.browser, desktop);
  const desk = other.page;
  await signIn(desk, server, "ben");
  await page.goto(`${portal.address}/`);
  await page.getByRole("button", { name: said("ui-widget-open") }).tap();
  const inside = await frame(page);
  await alive(inside);
  await inside.locator(".samples button").first().click();
  await inside.locator(".result").waitFor({ timeout: PATIENCE });
  await inside.getByRole("link", { name: said("ui-share"), exact: true }).click();
  await inside.getByRole("button", { name: said("ui-share-start") }).click();
  await inside.locator(".share-code").waitFor();
  await shoot(page, "widget-share", { fullPage: false });
  await type(desk, await code(inside));
  await desk.waitForURL("**/desk/case/*");
  // The frame learns of it by itself, and marks go both ways.
  await inside.getByText(said("ui-share-joined")).waitFor();
  await desk.locator("#point-0").click();
  await inside.locator("#marks-0").getByText(said("ui-share-office-points")).waitFor();
  await inside.locator("#point-2").click();
  await desk.locator("#marks-2").getByText(said("desk-caller-points")).waitFor();
  const picture = inside.locator(".paper img, .shared img").first();
  await picture.scrollIntoViewIfNeeded();
  await picture.evaluate((image) => image.decode());
  await shoot(page, "widget-share-joined", { fullPage: false });
  for (const address of await inside.locator("main a[href^='/'], main img[src^='/'], main form[action^='/']")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? one.getAttribute("src") ?? one.getAttribute("action")))) {
    assert.match(address, /^\/e\/de-[0-9a-f]{32}\//);
  }
  assert.doesNotMatch(await page.locator("#events").innerText(), CONTENT);
  assert.deepEqual(await at.context.cookies(), []);
  await inside.getByRole("button", { name: said("ui-share-end") }).click();
  await inside.getByText(said("ui-share-ended")).waitFor();
  await desk.getByText(said("desk-over")).waitFor();
  await at.done();
  await other.done();
});

test("deleting the letter ends it too", async () => {
  await citizen.page.goto(`${server.address}/letter`);
  await citizen.page.locator("form[action='/letter/delete'] button").click();
  await citizen.page.waitForURL("**/?deleted");
  await staff.page.getByText(said("desk-over")).waitFor();
  await citizen.done();
});

test("staff upload a letter, and callers stand side by side", async () => {
  const { page } = staff;
  await page.goto(`${server.address}/desk`);
  await page.locator("#page").setInputFiles(sample("dog-tax-pirna"));
  await page.getByRole("button", { name: said("desk-upload-send") }).click();
  await page.locator("#headline").waitFor({ timeout: PATIENCE });
  assert.match(await page.locator("#headline").innerText(), /Stadt Pirna/);
  assert.equal(await page.locator(".desk-reply [lang=uk]").count(), 0);
  await page.locator("#language").selectOption("ar");
  await page.getByRole("button", { name: said("desk-language-send") }).click();
  await page.locator(".desk-reply [lang=ar][dir=rtl]").first().waitFor({ state: "attached" });
  await page.locator("#received").fill("2025-11-03");
  await page.getByRole("button", { name: said("desk-received-send") }).click();
  await page.getByText("3. Dezember 2025").first().waitFor();
  await page.locator("#question").fill("Muss ich zahlen, wenn ich Widerspruch einlege?");
  await page.getByRole("button", { name: said("desk-ask-send") }).click();
  await page.locator(".desk-asked [lang=de]").waitFor();
  await shoot(page, "desk-own");
  assert.deepEqual(await violations(page), []);
  // Nobody else looks, so there is nothing to point at.
  assert.equal(await page.locator("[id^=point-]").count(), 0);
  const callers = page.locator(".desk-callers li");
  assert.ok((await callers.count()) >= 2);
  assert.equal(await callers.locator("[aria-current=page]").count(), 1);
});

test("search, next and copy need no mouse", async () => {
  const { page } = staff;
  await page.locator("h1").click();
  await page.keyboard.press("n");
  await page.keyboard.press("n");
  const item = page.locator("[data-item]:focus");
  const expected = await item.locator("[data-copy]").first().getAttribute("data-copy");
  await page.keyboard.press("c");
  await page.getByText(said("desk-copied")).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), expected);
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q");
  await page.keyboard.type("n/c");
  assert.equal(await page.locator("#q").inputValue(), "n/c", "keys are letters in a field");
  await page.locator("#q").fill("Hundesteuer");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/desk/search?*");
  await page.locator("#kind-dog_tax").waitFor();
  assert.match(await page.locator("#kind-dog_tax").innerText(), /Bescheid/);
  assert.match(await page.locator("#kind-dog_tax a").getAttribute("href"), /^\/frist\?kind=dog_tax/);
  assert.deepEqual(await violations(page), []);
  await page.locator("h1").click();
  await page.keyboard.press("1");
  await page.waitForURL("**/desk/case/*");
  // Who speaks to the machine switches them off.
  await page.locator("#keys summary").click();
  await page.locator("#keys-on").uncheck();
  await page.locator("h1").click();
  await page.keyboard.press("/");
  assert.notEqual(await page.evaluate(() => document.activeElement.id), "q");
});

test("closing a card wipes the letter that the desk uploaded", async () => {
  const { page } = staff;
  await page.goto(`${server.address}/desk`);
  await page.locator(".desk-callers a").last().click();
  await page.locator("#headline").waitFor();
  const card = new URL(page.url()).pathname;
  await page.getByRole("button", { name: said("desk-close") }).click();
  await page.waitForURL(`${server.address}/desk`);
  const answer = await ask(server, `${card}/page/1.jpg`, { headers: { cookie: await cookies(staff, "desk") } });
  assert.equal(answer.status, 404);
});

const CHANGING = [
  "/desk/logout", "/desk/join", "/desk/upload", "/desk/case/CASE/point", "/desk/case/CASE/language",
  "/desk/case/CASE/correct", "/desk/case/CASE/ask", "/desk/case/CASE/close", "/letter/share", "/letter/share/point",
  "/letter/share/end",
];
const CASE = randomBytes(16).toString("hex");
const inPlace = (path) => path.replace("CASE", CASE);

test("no other site changes anything here", async () => {
  const cookie = await cookies(staff, "desk");
  for (const path of CHANGING.map(inPlace)) {
    for (const headers of [{ origin: "https://boese.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }]) {
      const answer = await ask(server, path, { method: "POST", headers: { cookie, ...headers } });
      assert.equal(answer.status, 403, `${path} ${JSON.stringify(headers)}`);
      assert.equal(answer.text, "", path);
    }
  }
});

test("without a sign-in everything leads to the door, and without a desk nowhere", async () => {
  const off = await serve();
  try {
    const all = [
      ...CHANGING.filter((path) => path.startsWith("/desk")).map((path) => ["POST", path]),
      ["GET", "/desk/search?q=x"], ["GET", "/desk/case/CASE"], ["GET", "/desk/case/CASE/events"],
      ["GET", "/desk/case/CASE/page/1.jpg"],
    ];
    for (const [method, path] of all) {
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const closed = await ask(server, inPlace(path), { method, headers });
      assert.deepEqual([closed.status, closed.headers.location], [303, "/desk"], path);
      assert.equal((await ask(off, inPlace(path), { method, headers })).status, 404, path);
    }
    for (const [method, path] of [["GET", "/letter/share"], ["POST", "/letter/share"], ["POST", "/letter/share/end"]]) {
      assert.equal((await ask(off, path, { method })).status, 404, path);
    }
    const at = await open(chromium.browser, desktop);
    await readSample(at.page, off);
    assert.equal(await at.page.locator("a[href='/letter/share']").count(), 0);
    await at.done();
  } finally {
    await off.stop();
  }
});

test("who may only look things up sees no letter", async () => {
  const lea = await open(chromium.browser, desktop);
  await signIn(lea.page, server, "lea");
  assert.equal(await lea.page.locator("#code").count(), 0);
  await lea.page.goto(`${server.address}/desk/search?q=Widerspruch`);
  assert.ok((await lea.page.locator(".glossary dt").count()) > 0);
  const cookie = await cookies(lea, "desk");
  for (const path of CHANGING.filter((path) => path.startsWith("/desk/case") || /join|upload/.test(path))) {
    const headers = { cookie, "content-type": "application/x-www-form-urlencoded" };
    assert.equal((await ask(server, inPlace(path), { method: "POST", headers })).status, 403, path);
  }
  await lea.done();
});

test("a code runs out", async () => {
  const short = await office({ BESCHEID_DESK__CODE_SECONDS: "5" });
  const at = await open(chromium.browser, phone);
  const ada = await open(chromium.browser, desktop, { expected: /status of 403/ });
  try {
    await readSample(at.page, short);
    await at.page.goto(`${short.address}/letter/share`);
    await at.page.getByRole("button", { name: said("ui-share-start") }).click();
    await at.page.locator(".share-code").waitFor();
    const digits = await code(at.page);
    // The page learns by itself that the code is good no more.
    await at.page.getByText(said("ui-share-ended")).waitFor();
    assert.equal(await at.page.locator(".share-code").count(), 0);
    await signIn(ada.page, short, "ada");
    await ada.page.locator("#code").fill(digits);
    await ada.page.getByRole("button", { name: said("desk-code-send") }).click();
    await ada.page.getByText(said("desk-code-wrong")).waitFor();
    await ada.done();
    await at.done();
  } finally {
    await short.stop();
  }
});

test("who guesses is locked out, even with a right code, and signing in again does not help", async () => {
  const other = await open(chromium.browser, { ...phone, locale: "uk-UA" });
  const ben = await open(chromium.browser, desktop, { expected: /status of (403|429)/ });
  await readFirst(other.page);
  const right = await newCode(other.page);
  await signIn(ben.page, server, "ben");
  for (let tries = 0; tries < 5; tries += 1) await type(ben.page, another(right));
  await ben.page.getByText(said("desk-code-locked")).waitFor();
  await type(ben.page, right);
  await ben.page.getByText(said("desk-code-locked")).waitFor();
  await ben.page.goto(`${server.address}/desk/login`);
  await ben.page.waitForURL(`${server.address}/desk`);
  await type(ben.page, right);
  await ben.page.getByText(said("desk-code-locked")).waitFor();
  // Others are not, and the code is still good.
  await type(staff.page, right);
  await staff.page.waitForURL("**/desk/case/*");
  await ben.done();
  await other.done();
});

test("who signs out sees the letter no more", async () => {
  const card = new URL(staff.page.url()).pathname;
  const cookie = await cookies(staff, "desk");
  await staff.page.getByRole("button", { name: said("desk-sign-out") }).click();
  await staff.page.getByRole("button", { name: "Wirklich abmelden" }).click();
  await staff.page.waitForURL(`${server.address}/desk`);
  const answer = await ask(server, card, { headers: { cookie } });
  assert.equal(answer.headers.location, "/desk");
  await staff.done();
});

test("the log says that somebody joined, without code and content", async () => {
  const log = server.log();
  assert.match(log, /desk: Join Done by [0-9a-f]{12}/);
  assert.match(log, /desk: Join Wrong by [0-9a-f]{12}/);
  assert.match(log, /desk: Join Locked by [0-9a-f]{12}/);
  assert.match(log, /desk: Offer Done\n/);
  assert.match(log, /desk: End Done\n/);
  assert.ok(!CONTENT.test(log));
  assert.doesNotMatch(log, /\b\d{3} ?\d{3}\b/);
  assert.deepEqual(server.leftovers(), []);
});
