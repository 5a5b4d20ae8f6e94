// The door of the desk: who comes in by the office's own identity provider, who does not, and how one leaves.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { ask, browse, desktop, open, said, serve, shoot } from "./place.mjs";
import { office, signIn } from "./office.mjs";
import { violations } from "./steps.mjs";

let server, chromium;

before(async () => {
  server = await office();
  chromium = await browse();
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
});

const shift = async (at) => (await at.context.cookies(`${server.address}/desk`)).find(({ name }) => name === "desk");
const pair = (answer, name) =>
  answer.headers["set-cookie"]?.map((line) => line.split(";")[0]).find((text) => text.startsWith(`${name}=`));

test("without an issuer there is no desk, and it says how to switch it on", async () => {
  const off = await serve();
  const at = await open(chromium.browser, desktop, { expected: /status of 404/ });
  try {
    await at.page.goto(`${off.address}/desk`);
    assert.equal(await at.page.locator("h1").innerText(), said("desk-off-title"));
    assert.match(await at.page.locator("pre").innerText(), /issuer = /);
    assert.deepEqual(await violations(at.page), []);
    for (const [method, path] of [
      ["GET", "/desk/login"], ["GET", "/desk/callback?code=x&state=y"], ["POST", "/desk/logout"],
    ]) {
      assert.equal((await ask(off, path, { method })).status, 404, path);
    }
  } finally {
    await at.done();
    await off.stop();
  }
});

test("somebody of the right group comes in, under a new name", async () => {
  const at = await open(chromium.browser, desktop);
  await at.page.goto(`${server.address}/desk`);
  assert.deepEqual(await violations(at.page), []);
  await signIn(at.page, server, "ada");
  assert.equal(await at.page.locator("html").getAttribute("lang"), "de");
  await at.page.getByText(said("desk-signed-in", { name: "Ada Telefon" })).waitFor();
  await shoot(at.page, "desk-home");
  assert.deepEqual(await violations(at.page), []);
  const first = await shift(at);
  assert.match(first.value, /^[0-9a-f]{32}$/);
  const { httpOnly, sameSite, path } = first;
  assert.deepEqual({ httpOnly, sameSite, path }, { httpOnly: true, sameSite: "Lax", path: "/desk" });
  assert.ok(!(await at.page.content()).includes(first.value));
  // The provider knows the person still; the desk gives another name, and the old one is worth nothing.
  await at.page.goto(`${server.address}/desk/login`);
  await at.page.waitForURL(`${server.address}/desk`);
  assert.notEqual((await shift(at)).value, first.value);
  const old = await ask(server, "/desk", { headers: { cookie: `desk=${first.value}` } });
  assert.match(old.text, /href="\/desk\/login"/);
  await at.done();
});

test("the request to the provider carries challenge, state and nonce", async () => {
  const answer = await ask(server, "/desk/login");
  assert.equal(answer.status, 303);
  const url = new URL(answer.headers.location);
  assert.equal(url.origin, server.provider.issuer);
  const asked = Object.fromEntries(url.searchParams);
  assert.equal(asked.response_type, "code");
  assert.equal(asked.code_challenge_method, "S256");
  assert.equal(asked.redirect_uri, `${server.address}/desk/callback`);
  for (const name of ["code_challenge", "state", "nonce"]) assert.ok(asked[name].length >= 20, name);
  assert.match(answer.headers["set-cookie"].join(), /^desk-login=[0-9a-f]{32}; Path=\/desk; HttpOnly; SameSite=Lax$/);
});

test("another host in the request leads nowhere else", async () => {
  const answer = await ask(server, "/desk/login", { headers: { host: "boese.example", "x-forwarded-host": "boese.example" } });
  assert.equal(new URL(answer.headers.location).searchParams.get("redirect_uri"), `${server.address}/desk/callback`);
});

test("somebody of a wrong group is told so and sees nothing", async () => {
  const at = await open(chromium.browser, desktop, { expected: /status of 403/ });
  await signIn(at.page, server, "max");
  assert.equal(await at.page.locator("h1").innerText(), said("desk-denied-title"));
  assert.deepEqual(await violations(at.page), []);
  await at.done();
});

test("an answer that is forged, early, late or used before opens nothing", async () => {
  const login = await ask(server, "/desk/login");
  const cookie = pair(login, "desk-login");
  const state = new URL(login.headers.location).searchParams.get("state");
  const callback = (query, cookie) => ask(server, `/desk/callback?${query}`, { headers: cookie ? { cookie } : {} });
  const cases = {
    "without the browser that began": await callback(`code=x&state=${state}`),
    "of another browser": await callback(`code=x&state=${state}`, `desk-login=${randomBytes(16).toString("hex")}`),
    "with another state": await callback(`code=x&state=${randomBytes(16).toString("hex")}`, cookie),
    "with a state that was spent": await callback(`code=x&state=${state}`, cookie),
    "with nothing at all": await callback(""),
    "of a provider that refused": await callback(`error=access_denied&state=${state}`, cookie),
  };
  const again = await ask(server, "/desk/login");
  const fresh = new URL(again.headers.location).searchParams.get("state");
  cases["with a code that nobody gave"] = await callback(`code=erfunden&state=${fresh}`, pair(again, "desk-login"));
  for (const [name, answer] of Object.entries(cases)) {
    assert.equal(answer.status, 403, name);
    assert.equal(pair(answer, "desk"), undefined, name);
    assert.ok(answer.text.includes(said("desk-sign-in-invalid")), name);
  }
});

test("a code that was used is not used again", async () => {
  const at = await open(chromium.browser, desktop, { expected: /status of 403/ });
  const [callback] = await Promise.all([
    at.page.waitForRequest((request) => request.url().includes("/desk/callback?")),
    signIn(at.page, server, "ben"),
  ]);
  const cookies = (await callback.allHeaders()).cookie;
  const replayed = await ask(server, new URL(callback.url()).pathname + new URL(callback.url()).search, { headers: { cookie: cookies } });
  assert.equal(replayed.status, 403);
  await at.done();
});

test("a made-up name opens nothing", async () => {
  for (const value of [randomBytes(16).toString("hex"), "0".repeat(32), "", "../x"]) {
    const answer = await ask(server, "/desk", { headers: { cookie: `desk=${value}` } });
    assert.match(answer.text, /href="\/desk\/login"/, value);
  }
});

test("who leaves has left here and at the provider", async () => {
  const at = await open(chromium.browser, desktop);
  await signIn(at.page, server, "ada");
  const { value } = await shift(at);
  const before = server.provider.requests.length;
  await at.page.getByRole("button", { name: said("desk-sign-out") }).click();
  // The provider asks whether one wants to leave it as well, then sends the browser back.
  await at.page.getByRole("button", { name: "Wirklich abmelden" }).click();
  await at.page.waitForURL(`${server.address}/desk`);
  assert.ok(await at.page.locator("a[href='/desk/login']").isVisible());
  const end = server.provider.requests.slice(before).find((url) => url.startsWith("/session/end?"));
  assert.match(end, /id_token_hint=.*client_id=bescheid.*post_logout_redirect_uri=/);
  assert.equal(await shift(at), undefined);
  const old = await ask(server, "/desk", { headers: { cookie: `desk=${value}` } });
  assert.match(old.text, /href="\/desk\/login"/);
  await at.page.locator("a[href='/desk/login']").click();
  await at.page.locator("input[name=login]").waitFor();
  await at.done();
});

test("no other site signs anybody out", async () => {
  const at = await open(chromium.browser, desktop);
  await signIn(at.page, server, "ada");
  const { value } = await shift(at);
  for (const headers of [{ origin: "https://boese.example" }, { origin: "null" }, { "sec-fetch-site": "same-site" }]) {
    const answer = await ask(server, "/desk/logout", { method: "POST", headers: { cookie: `desk=${value}`, ...headers } });
    assert.equal(answer.status, 403);
  }
  await at.page.reload();
  await at.page.getByText(said("desk-signed-in", { name: "Ada Telefon" })).waitFor();
  await at.done();
});

/** Every address that the server has a route for, as its sources name it; a name in it stands for anything. */
function routes() {
  const sources = ["mod.rs", "desk/mod.rs"].map((file) => new URL(`../../server/src/web/${file}`, import.meta.url));
  const named = sources.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\.route\(\s*"([^"]+)"/g)]);
  return named.map(([, path]) => path.replace(/\{\w+\}/g, "x"));
}

test("no route takes what another site sends, whichever it is", async () => {
  const all = routes();
  // Routes that are named in another way would be left out here.
  for (const path of ["/letter", "/letter/share", "/desk/join", "/desk/case/x/close", "/samples/x"]) assert.ok(all.includes(path), path);
  const at = await open(chromium.browser, desktop);
  await signIn(at.page, server, "ada");
  const cookie = `desk=${(await shift(at)).value}`;
  for (const path of all) {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      for (const headers of [{ origin: "https://boese.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }]) {
        const answer = await ask(server, path, { method, headers: { cookie, ...headers } });
        assert.deepEqual([answer.status, answer.text], [403, ""], `${method} ${path} ${JSON.stringify(headers)}`);
      }
    }
  }
  await at.page.reload();
  await at.page.getByText(said("desk-signed-in", { name: "Ada Telefon" })).waitFor();
  await at.done();
});

test("a provider that is not there is told as such", async () => {
  const alone = await serve({
    BESCHEID_DESK__ISSUER: "http://127.0.0.1:9", BESCHEID_DESK__ADDRESS: server.address,
    BESCHEID_DESK__CLIENT_ID: "bescheid", BESCHEID_DESK__ROLES: '{agent=["telefon"]}',
  });
  try {
    const answer = await ask(alone, "/desk/login");
    assert.equal(answer.status, 502);
    assert.ok(answer.text.includes(said("desk-sign-in-unreachable")));
  } finally {
    await alone.stop();
  }
});

test("the log names no person and no token", async () => {
  const log = server.log();
  assert.match(log, /desk: SignIn Done by [0-9a-f]{12}/);
  assert.match(log, /desk: SignIn NoRole by [0-9a-f]{12}/);
  assert.match(log, /desk: SignIn Invalid/);
  assert.doesNotMatch(log, /\b(ada|Ada|max|Max|telefon)\b|eyJ/);
});
