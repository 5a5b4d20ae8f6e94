// Who runs the service: its own look and words, its figures, its checks, and clients that mean harm.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { ask, bare, binary, browse, desktop, form, open, phone, said, sample, serve, shoot } from "./place.mjs";
import { office, signIn } from "./office.mjs";
import { overhang, violations } from "./steps.mjs";

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" fill="#7a1f5c"/></svg>`;
const IMPRINT = `# Stadt Musterhausen

Rathausplatz 1, [Karte](https://karte.musterhausen.example), <amt@musterhausen.example>

<script>document.title = "gekapert"</script>

[böse](javascript:alert(1)) ![Bild](https://anderswo.example/a.png)
`;

let server, chromium, folder, metrics;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "bescheid-operator-"));
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  metrics = `127.0.0.1:${await freePort()}`;
  server = await office({
    BESCHEID_OWNER: '{name="Stadt Musterhausen",phone="01234 5678"}',
    BESCHEID_BRAND__LOGO: file("logo.svg", LOGO),
    BESCHEID_BRAND__IMPRINT: file("impressum.md", IMPRINT),
    BESCHEID_BRAND__PRIVACY: file("datenschutz.txt", "Wir speichern nichts."),
    BESCHEID_METRICS__ADDR: metrics,
    BESCHEID_MAX_UPLOAD_SECONDS: "1",
  });
  chromium = await browse();
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A port that is free now. */
async function freePort() {
  const { createServer } = await import("node:net");
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

test("name, logo, contact and own texts stand on every page", async () => {
  const at = await open(chromium.browser, phone);
  await at.page.goto(server.address);
  await at.page.getByText(said("ui-owner-by", { owner: "Stadt Musterhausen" })).waitFor();
  const logo = at.page.locator("header .logo");
  assert.ok(await logo.evaluate((image) => image.complete && image.naturalWidth > 0));
  assert.equal(await at.page.getByRole("link", { name: said("ui-owner-contact") }).getAttribute("href"), "tel:012345678");
  assert.equal(await overhang(at.page), 0);
  await shoot(at.page, "operator-start");
  assert.deepEqual(await violations(at.page), []);
  await at.page.getByRole("link", { name: said("ui-imprint") }).click();
  assert.equal(await at.page.locator("h1").innerText(), said("ui-imprint"));
  assert.equal(await at.page.locator(".own h2").innerText(), "Stadt Musterhausen");
  assert.equal(await at.page.getByRole("link", { name: "Karte" }).getAttribute("href"), "https://karte.musterhausen.example");
  // What the file would do stays text.
  assert.doesNotMatch(await at.page.title(), /gekapert/);
  assert.equal(await at.page.locator(".own script, .own img, .own a[href^='javascript']").count(), 0);
  assert.deepEqual(await violations(at.page), []);
  await at.page.getByRole("link", { name: said("ui-privacy") }).click();
  await at.page.getByText("Wir speichern nichts.").waitFor();
  await at.done();
});

test("the foot speaks the reader's language", async () => {
  const answer = await ask(server, "/privacy", { headers: { "accept-language": "ar" } });
  // A Latin name in Arabic text stands between marks that keep its direction.
  assert.ok(answer.text.includes(said("ui-owner-by", { owner: "\u2068Stadt Musterhausen\u2069" }, "ar")));
  assert.match(answer.text, /<div lang="de" dir="ltr" class="own">/);
});

test("without own texts there are no such pages and no links to them", async () => {
  const plain = await serve();
  try {
    for (const path of ["/imprint", "/privacy", "/brand/logo"]) assert.equal((await ask(plain, path)).status, 404, path);
    assert.doesNotMatch((await ask(plain, "/")).text, /\/imprint|\/privacy|class="logo"/);
  } finally {
    await plain.stop();
  }
});

test("a drawing of the operator can do nothing", async () => {
  const answer = await ask(server, "/brand/logo");
  assert.equal(answer.headers["content-type"], "image/svg+xml");
  assert.match(answer.headers["content-security-policy"], /default-src 'none'.*sandbox/);
  assert.equal(answer.headers["x-content-type-options"], "nosniff");
});

test("one file configures the server, the environment comes before it, and a mistake in it is named", async () => {
  // Not the name that every command would read here.
  const file = join(folder, "eigene.toml");
  writeFileSync(file, 'max_pages = 99\n[owner]\nname = "Stadt aus der Datei"\n');
  await assert.rejects(serve({ BESCHEID_CONFIG: file }), /max_pages must be between 1 and 10/);
  const own = await serve({ BESCHEID_CONFIG: file, BESCHEID_MAX_PAGES: "3" });
  try {
    const { text } = await ask(own, "/");
    assert.ok(text.includes(said("ui-owner-by", { owner: "Stadt aus der Datei" })));
    assert.match(text, /"pages":3\b/);
  } finally {
    await own.stop();
  }
  writeFileSync(file, "max_seiten = 3\n");
  await assert.rejects(serve({ BESCHEID_CONFIG: file }), /max_seiten/);
});

test("a logo that is none, or a text that is missing, stops the server with a reason", async () => {
  const none = join(folder, "none.html");
  writeFileSync(none, "<html></html>");
  await assert.rejects(serve({ BESCHEID_BRAND__LOGO: none }), /brand\.logo.*neither SVG, PNG/);
  await assert.rejects(serve({ BESCHEID_BRAND__IMPRINT: join(folder, "nowhere.md") }), /brand\.imprint.*nowhere\.md/);
});

test("figures are told at an address of their own, without anything of a letter", async () => {
  const at = await open(chromium.browser, desktop, { expected: /status of (403|404)/ });
  await signIn(at.page, server, "ada");
  const { text, headers } = await ask({ address: `http://${metrics}` }, "/metrics");
  assert.match(headers["content-type"], /^application\/openmetrics-text/);
  assert.match(text, /bescheid_desk_events_total\{event="sign_in",outcome="done"\} 1/);
  assert.match(text, /# EOF\n$/);
  assert.doesNotMatch(text, /Ada|ada/);
  // Nothing else is there, and the pages have no figures for everybody.
  assert.equal((await ask({ address: `http://${metrics}` }, "/")).status, 404);
  assert.equal((await ask(server, "/metrics")).status, 404);
  assert.equal((await ask(server, "/desk/figures")).headers.location, "/desk");
  await at.done();
});

test("the desk shows figures, free of barriers and without a script", async () => {
  for (let count = 0; count < 5; count += 1) {
    const refused = await ask(server, "/letter", {
      method: "POST", headers: { "content-type": "multipart/form-data; boundary=x" }, body: "--x--\r\n",
    });
    assert.equal(refused.status, 422);
  }
  const at = await open(chromium.browser, desktop);
  await signIn(at.page, server, "lea");
  await at.page.getByRole("link", { name: said("desk-figures-title") }).click();
  const row = at.page.locator("tr").filter({ hasText: said("error-no_pages") });
  assert.equal(await row.locator(".desk-count").innerText(), "5");
  assert.ok((await row.locator("rect").boundingBox()).width > 20);
  assert.ok(await at.page.getByText(said("desk-figures-few", { step: "5" })).first().isVisible());
  await shoot(at.page, "desk-figures");
  assert.equal(await at.page.locator("main script").count(), 0);
  assert.deepEqual(await violations(at.page), []);
  await at.done();
});

test("an upload that never ends is ended", async () => {
  const { hostname, port } = new URL(server.address);
  for (const path of ["/letter", "/api/v1/notices"]) {
    const socket = connect(Number(port), hostname);
    let said = "";
    socket.on("data", (data) => (said += data));
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: a\r\nSec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary=x\r\n` +
        'Content-Length: 1000\r\n\r\n--x\r\nContent-Disposition: form-data; name="page"; filename="a.jpg"\r\n\r\nlangsam',
    );
    await once(socket, "close");
    assert.match(said, path === "/letter" ? /^HTTP\/1\.1 504 / : /^HTTP\/1\.1 408 [^]*"code":"timeout"/, path);
  }
});

test("a head that is too large is refused", async () => {
  const answer = await ask(server, "/", { headers: { cookie: `bescheid=${"a".repeat(100_000)}` } });
  assert.equal(answer.status, 431);
});

test("a server that is told to end lets an upload under way and its answer come to their end", async () => {
  const ending = await serve();
  const { hostname, port } = new URL(ending.address);
  const { body, headers } = form(readFileSync(sample("dog-tax-pirna", "scan")));
  const socket = connect(Number(port), hostname);
  let told = "";
  socket.on("data", (data) => (told += data));
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.write(`POST /letter HTTP/1.1\r\nHost: ${hostname}\r\nExpect: 100-continue\r\n${head}\r\n`);
  // The server says this when it begins to take the upload.
  while (!told.startsWith("HTTP/1.1 100 ")) await once(socket, "data");
  socket.write(body.subarray(0, body.length / 2));
  const ended = once(ending.process, "exit");
  ending.process.kill("SIGTERM");
  // Nobody else is let in.
  for (let open = true; open; ) {
    open = await new Promise((done) => {
      const probe = connect(Number(port), hostname);
      probe.on("error", () => done(false));
      probe.on("connect", () => {
        probe.destroy();
        done(true);
      });
    });
  }
  assert.equal(ending.process.exitCode, null);
  const closed = once(socket, "close");
  socket.write(body.subarray(body.length / 2));
  await closed;
  assert.match(told, /HTTP\/1\.1 303 [^]*\r\nlocation: \/letter\r\n/);
  assert.deepEqual(await ended, [0, null]);
  await ending.stop();
});

test("no path leads out of what there is", async () => {
  const { hostname, port } = new URL(server.address);
  const paths = [
    "/assets/../../etc/passwd", "/assets/..%2f..%2fetc%2fpasswd", "/assets/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd",
    "/assets/....//etc/passwd", "/letter/page/..%2f1.jpg", "/samples/..%2fdog-tax", "/brand/..%2f..%2fetc%2fpasswd",
    "/desk/../desk/case/x", "/e/../../etc/passwd", "/assets/style.css%00.png", "/%5c..%5cetc%5cpasswd", "/assets\\..\\x",
  ];
  for (const path of paths) {
    // Written by hand: a client that is kind would tidy the path up.
    const socket = connect(Number(port), hostname);
    let said = "";
    socket.on("data", (data) => (said += data));
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: close\r\n\r\n`);
    await once(socket, "close");
    assert.match(said, /^HTTP\/1\.1 (303|40[045]) /, `${path}: ${said.slice(0, 100)}`);
    assert.doesNotMatch(said, /root:/, path);
    const place = /^location: (.*)$/im.exec(said);
    if (place) assert.match(place[1], /^\/(desk)?\r?$/, path);
  }
});

test("whatever host a request names, no answer leads there", async () => {
  const headers = {
    host: "boese.example", "x-forwarded-host": "boese.example", "x-forwarded-proto": "https",
    forwarded: "host=boese.example", "x-original-url": "/desk", "x-rewrite-url": "/desk",
  };
  for (const [method, path] of [
    ["GET", "/"], ["GET", "/letter"], ["GET", "/start?lang=uk&from=https%3A%2F%2Fboese.example%2F"], ["GET", "/desk"],
    ["GET", "/api"], ["GET", "/api/v1/openapi.json"], ["GET", "/widget.js"], ["POST", "/samples/dog-tax"], ["GET", "/embed"],
  ]) {
    const answer = await ask(server, path, { method, headers });
    assert.doesNotMatch(JSON.stringify(answer.headers) + answer.text, /boese\.example/, path);
  }
  // A form of that host is no form of ours, though both headers agree.
  const form = await ask(server, "/letter/delete", {
    method: "POST", headers: { host: "boese.example", origin: "http://boese.example", "sec-fetch-site": "cross-site" },
  });
  assert.equal(form.status, 403);
});

/** What `bescheid doctor` says. */
async function doctor(env, ...more) {
  const child = spawn(binary, ["doctor", ...more], { cwd: folder, env: { ...bare, HOME: folder, ...env } });
  let said = "";
  child.stdout.on("data", (data) => (said += data));
  child.stderr.on("data", (data) => (said += data));
  const [code] = await once(child, "close");
  return { code, said };
}

test("doctor says what to mend", async () => {
  const token = "ab".repeat(32);
  const { code, said } = await doctor({
    BESCHEID_ADDR: new URL(server.address).host,
    BESCHEID_METRICS__ADDR: new URL(server.address).host,
    BESCHEID_BRAND__LOGO: join(folder, "none.html"),
    BESCHEID_EMBED: '{origins=["http://portal.example"]}',
    BESCHEID_API: `{clients=[{name="portal",token_sha256="${token}",expires="2020-01-01"}]}`,
    BESCHEID_DESK__ISSUER: "http://127.0.0.1:9", BESCHEID_DESK__ADDRESS: "https://bescheid.example",
    BESCHEID_DESK__CLIENT_ID: "bescheid", BESCHEID_DESK__ROLES: '{agent=["telefon"]}',
  });
  assert.equal(code, 5, said);
  for (const line of [
    /^mend +address: .*--addr/m, /^mend +metrics: .*must be another/m, /^mend +own texts: .*brand\.logo/m,
    /^mend +embedding: http:\/\/portal\.example is not https/m, /^mend +tokens: .*portal \(2020-01-01\)/m,
    /^mend +desk: http:\/\/127\.0\.0\.1:9\/\.well-known\/openid-configuration.*reached/m, /^mend +https: .*https = true/m,
    /^note +owner: .*name/m, /^ok +recogniser/m, /^note +encoder: .*models fetch/m, /^ok +language model: off/m,
    /^(ok|mend) +memory: \d+ MB available/m,
  ]) assert.match(said, line);
  assert.ok(!said.includes(token));
});

test("doctor asks the identity provider, and nobody where it may not", async () => {
  const desk = {
    BESCHEID_ADDR: "127.0.0.1:0", BESCHEID_DESK__ISSUER: server.provider.issuer, BESCHEID_DESK__ADDRESS: server.address,
    BESCHEID_DESK__CLIENT_ID: "bescheid", BESCHEID_DESK__ROLES: '{agent=["telefon"]}',
  };
  assert.match((await doctor(desk)).said, /^ok +desk: http:\/\/127\.0\.0\.1:\d+ answers/m);
  const before = server.provider.requests.length;
  assert.match((await doctor(desk, "--offline")).said, /^note +desk: .* was not asked/m);
  assert.equal(server.provider.requests.length, before);
});
