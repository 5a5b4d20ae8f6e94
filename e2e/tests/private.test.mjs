// Who sees a letter: its reader, and nobody else.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

import { ask, browse, cookie, desktop, form, open, sample, said, serve } from "./place.mjs";
import { send, start } from "./steps.mjs";

const ID = "dog-tax-pirna";
const CONTENT = /Lohmannsdorf|Pirna|118830|DE02/;

let server, chromium, at;

before(async () => {
  server = await serve();
  chromium = await browse();
  at = await open(chromium.browser, desktop);
  await start(at.page, server);
  await send(at.page, sample(ID));
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
});

const session = async () => (await at.context.cookies()).find(({ name }) => name === "bescheid");

test("every answer carries the headers that protect it", async () => {
  const { value } = await session();
  const headers = { cookie: `bescheid=${value}` };
  const paths = [
    "/", "/about", "/nowhere", "/letter", "/letter/page/1.jpg", "/letter/girocode.svg", "/letter/events",
    "/assets/style.css", "/healthz",
  ];
  for (const path of paths) {
    const answer = await ask(server, path, { headers });
    const policy = answer.headers["content-security-policy"] ?? "";
    assert.match(policy, /default-src 'none'/, path);
    assert.match(policy, /frame-ancestors 'none'/, path);
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/, path);
    assert.equal(answer.headers["x-content-type-options"], "nosniff", path);
    assert.match(answer.headers["referrer-policy"], /^(no-referrer|same-origin)$/, path);
    assert.equal(answer.headers["x-frame-options"], "DENY", path);
    // Events tell the progress alone.
    const keep = path === "/letter/events" ? /no-cache|no-store/ : path.startsWith("/assets") ? /public/ : /no-store/;
    assert.match(answer.headers["cache-control"], keep, path);
  }
});

test("the nonce of a page is used by its script and never again", async () => {
  const nonce = ({ headers }) => /'nonce-([0-9a-f]{32})'/.exec(headers["content-security-policy"])[1];
  const pages = [await ask(server, "/"), await ask(server, "/")];
  assert.notEqual(nonce(pages[0]), nonce(pages[1]));
  for (const page of pages) {
    assert.ok(page.text.includes(`nonce="${nonce(page)}"`));
    const inline = page.text.match(/<script(?![^>]*(nonce|application\/json))/g);
    assert.equal(inline, null);
    assert.ok(!/ on[a-z]+="| style="|javascript:/.test(page.text));
  }
});

test("the pages load nothing from elsewhere", async () => {
  const other = await open(chromium.browser, desktop);
  const hosts = new Set();
  other.page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http")) hosts.add(url.origin);
  });
  await start(other.page, server);
  await other.page.goto(`${server.address}/about`);
  assert.deepEqual([...hosts], [server.address]);
  await other.done();
});

test("the cookie is for this site and for no script", async () => {
  const { value, httpOnly, sameSite, expires } = await session();
  assert.match(value, /^[0-9a-f]{32}$/);
  assert.deepEqual({ httpOnly, sameSite, expires }, { httpOnly: true, sameSite: "Strict", expires: -1 });
  assert.equal(await at.page.evaluate(() => document.cookie), "");
  const body = await at.page.content();
  assert.ok(!body.includes(value), "the page does not name the session");
});

test("over https the cookie travels nowhere else", async () => {
  const safe = await serve({ BESCHEID_HTTPS: "true" });
  try {
    const answer = await ask(safe, "/samples/dog-tax", { method: "POST" });
    assert.match(answer.headers["set-cookie"].join(), /bescheid=[0-9a-f]{32};.*HttpOnly.*SameSite=Strict.*Secure/);
    assert.match((await ask(safe, "/")).headers["strict-transport-security"], /max-age=\d{7,}/);
  } finally {
    await safe.stop();
  }
});

test("names of sessions cannot be guessed", async () => {
  // Refused files make sessions without anything being read.
  const files = form(Buffer.from("kein Bild"));
  const names = new Set();
  for (let count = 0; count < 40; count += 1) {
    const answer = await ask(server, "/letter", { method: "POST", ...files });
    names.add(/^bescheid=([0-9a-f]{32})$/.exec(cookie(answer))[1]);
  }
  assert.equal(names.size, 40);
  for (let place = 0; place < 32; place += 1) {
    const digits = new Set([...names].map((name) => name[place]));
    assert.ok(digits.size > 4, `digit ${place} hardly changes`);
  }
});

test("another browser does not see the letter", async () => {
  const other = await open(chromium.browser, desktop, { expected: /status of 4\d\d/ });
  await other.page.goto(`${server.address}/letter`);
  assert.equal(new URL(other.page.url()).pathname, "/");
  for (const path of ["/letter/page/1.jpg", "/letter/girocode.svg", "/letter/calendar.ics"]) {
    const answer = await other.page.request.get(server.address + path);
    assert.equal(answer.status(), 404, path);
    assert.ok(!CONTENT.test(await answer.text()), path);
  }
  await other.done();
  const guessed = { cookie: `bescheid=${randomBytes(16).toString("hex")}` };
  const answer = await ask(server, "/letter", { headers: guessed });
  assert.equal(answer.status, 410);
  assert.ok(answer.text.includes(said("error-expired")));
  assert.ok(!CONTENT.test(answer.text));
  for (const bad of ["", "x", "0".repeat(31), "../../etc/passwd", "%00", "é"]) {
    const answer = await ask(server, "/letter", { headers: { cookie: Buffer.from(`bescheid=${bad}`).toString("latin1") } });
    assert.ok([303, 410].includes(answer.status), bad);
  }
});

test("a session that is made up is not taken over", async () => {
  // Otherwise somebody could give a reader a name and look into the letter afterwards.
  const given = randomBytes(16).toString("hex");
  const files = form(Buffer.from("kein Bild"));
  const answer = await ask(server, "/letter", {
    method: "POST", body: files.body, headers: { ...files.headers, cookie: `bescheid=${given}` },
  });
  assert.match(cookie(answer), /^bescheid=[0-9a-f]{32}$/);
  assert.notEqual(cookie(answer), `bescheid=${given}`);
});

test("no other site can send a form with the reader's cookie", async () => {
  const target = `${server.address}/letter/delete`;
  const foreign = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html");
    answer.end(`<form method="post" action="${target}"><button>los</button></form>`);
  });
  await new Promise((done) => foreign.listen(0, "127.0.0.1", done));
  const page = await at.context.newPage();
  try {
    // Another port is the same site to a cookie, so the strictest cookie does not help here.
    await page.goto(`http://127.0.0.1:${foreign.address().port}/`);
    const [answer] = await Promise.all([page.waitForResponse(target), page.getByRole("button").click()]);
    assert.equal(answer.status(), 403);
  } finally {
    await page.close();
    foreign.close();
  }
  const { value } = await session();
  for (const path of ["/letter/delete", "/letter/correct", "/letter/cancel", "/letter", "/samples/dog-tax"]) {
    for (const headers of [{ origin: "https://boese.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }]) {
      const answer = await ask(server, path, { method: "POST", headers: { cookie: `bescheid=${value}`, ...headers } });
      assert.equal(answer.status, 403, `${path} ${JSON.stringify(headers)}`);
    }
  }
  await at.page.reload();
  assert.match(await at.page.locator("#headline").innerText(), /Pirna/);
});

test("no page can be put into a frame", async () => {
  const other = await open(chromium.browser, desktop, { expected: /frame/i });
  await other.page.setContent(`<iframe src="${server.address}/"></iframe>`);
  await other.page.waitForFunction(() => document.readyState === "complete");
  const frame = other.page.frames()[1];
  assert.equal(await frame.locator("h1").filter({ hasText: said("ui-start-title") }).count(), 0);
  await other.done();
});

test("the log holds nothing of a letter and no session", async () => {
  const { value } = await session();
  const log = server.log();
  assert.match(log, /http:\/\//);
  assert.ok(!CONTENT.test(log));
  assert.ok(!log.includes(value));
  assert.deepEqual(server.leftovers(), []);
  await at.done();
});
