// Clients that send too much, break off, send twice, or change their mind: the server stays well.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import { PATIENCE, ask, browse, cookie, form, open, phone, sample, said, serve } from "./place.mjs";
import { choose, outcome, send, start } from "./steps.mjs";

const MEGABYTE = 1024 * 1024;
const ID = "dog-tax-pirna";

let server, chromium;

before(async () => {
  server = await serve();
  chromium = await browse();
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
});

/** The events of a reading, until the last. */
async function events(session) {
  const answer = await ask(server, "/letter/events", { headers: { cookie: session } });
  return answer.text.split("\n").filter((line) => line.startsWith("data:")).map((line) => JSON.parse(line.slice(5)));
}

/** The most memory that the server held, once it has loaded what it loads in the background. */
async function settled() {
  let peak;
  do {
    peak = server.peak();
    await sleep(1000);
  } while (server.peak() > peak);
  return peak;
}

test("an upload of 200 MB is refused while it streams", async () => {
  const before = await settled();
  const boundary = "----bescheid";
  const outgoing = request(`${server.address}/letter`, {
    method: "POST",
    headers: { "content-type": `multipart/form-data; boundary=${boundary}`, "content-length": 200 * MEGABYTE },
  });
  let sent = 0;
  let answered = false;
  const answer = new Promise((resolve, reject) => {
    outgoing.on("response", (incoming) => {
      answered = true;
      const chunks = [];
      incoming.on("data", (chunk) => chunks.push(chunk));
      incoming.on("end", () => resolve({ status: incoming.statusCode, text: Buffer.concat(chunks).toString() }));
      incoming.on("error", reject);
    });
    outgoing.on("error", (error) => !answered && reject(error));
  });
  outgoing.write(`--${boundary}\r\nContent-Disposition: form-data; name="page"; filename="1.jpg"\r\n\r\n`);
  const chunk = Buffer.alloc(MEGABYTE, 0xff);
  // A little more than is allowed, and then the client waits with the rest.
  while (!answered && sent < 44 * MEGABYTE) {
    sent += chunk.length;
    if (!outgoing.write(chunk)) await Promise.race([once(outgoing, "drain"), answer]);
  }
  const { status, text } = await answer;
  outgoing.destroy();
  assert.equal(status, 413);
  assert.ok(text.includes(said("error-too_large")), text.slice(0, 300));
  assert.ok(sent <= 44 * MEGABYTE);
  assert.ok(server.peak() - before < 100 * MEGABYTE, `held ${(server.peak() - before) / MEGABYTE} MB`);
});

test("a client that stops halfway leaves nothing and harms nobody", async () => {
  const { body } = form(readFileSync(sample(ID)));
  const { hostname, port } = new URL(server.address);
  for (const part of [0, 0.1, 0.5, 0.99]) {
    const socket = connect(Number(port), hostname);
    await once(socket, "connect");
    socket.write(
      `POST /letter HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: multipart/form-data; boundary=----bescheid\r\n` +
        `Content-Length: ${body.length}\r\n\r\n`,
    );
    const half = body.subarray(0, Math.round(body.length * part));
    await new Promise((done) => socket.write(half, done));
    socket.destroy();
  }
  assert.equal((await ask(server, "/healthz")).text, "ok");
  assert.deepEqual(server.leftovers(), []);
  assert.doesNotMatch(server.log(), /panicked/);
});

test("a body that is no form is refused with a sentence", async () => {
  for (const [type, body] of [["text/plain", "hallo"], ["multipart/form-data; boundary=x", "--y\r\n\r\nhallo"]]) {
    const answer = await ask(server, "/letter", { method: "POST", headers: { "content-type": type }, body });
    assert.equal(answer.status, 422, type);
    assert.ok(answer.text.includes(said("error-incomplete")) || answer.text.includes(said("error-no_pages")), type);
  }
});

test("the progress is true and in order, and ends", async () => {
  const answer = await ask(server, "/letter", { method: "POST", ...form(readFileSync(sample(ID))) });
  assert.equal(answer.status, 303);
  const steps = await events(cookie(answer));
  const order = ["queued", "opening", "reading", "computing", "done"];
  const places = steps.map(({ step }) => order.indexOf(step));
  assert.ok(places.every((place) => place >= 0), JSON.stringify(steps));
  assert.deepEqual(places, [...places].sort(), JSON.stringify(steps));
  assert.equal(steps.at(-1).step, "done");
  const { page, of } = steps.find(({ step }) => step === "reading");
  assert.deepEqual([page, of], [1, 1]);
});

test("the same letter sent twice at once is read once more, not twice at odds", async () => {
  const files = form(readFileSync(sample(ID, "scan")));
  const first = await ask(server, "/letter", { method: "POST", ...files });
  const session = cookie(first);
  const again = () => ask(server, "/letter", { method: "POST", body: files.body, headers: { ...files.headers, cookie: session } });
  const answers = await Promise.all([again(), again()]);
  assert.deepEqual(answers.map(({ status }) => status), [303, 303]);
  assert.equal((await events(session)).at(-1).step, "done");
  const letter = await ask(server, "/letter", { headers: { cookie: session } });
  assert.equal(letter.status, 200);
  assert.ok(letter.text.includes("Lohmannsdorf"));
});

test("two taps on send send once", async () => {
  const at = await open(chromium.browser, phone);
  const sent = [];
  at.page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  await start(at.page, server);
  await choose(at.page, sample(ID, "scan"));
  await at.page.locator("#send").dblclick();
  await outcome(at.page);
  assert.equal(await at.page.locator(".result").count(), 1);
  assert.equal(sent.length, 1);
  await at.done();
});

test("cancel stops the reading, and the next letter is not kept waiting", async () => {
  const at = await open(chromium.browser, phone);
  const { page } = at;
  await start(page, server);
  await choose(page, Array.from({ length: 10 }, () => sample(ID)));
  await page.locator("#send").click();
  await page.locator(".waiting").waitFor();
  await page.locator(".waiting").getByRole("button", { name: said("ui-cancel") }).click();
  await page.locator(".start").waitFor();
  await page.goto(`${server.address}/letter`);
  assert.equal(new URL(page.url()).pathname, "/");
  assert.equal(await page.locator(".result, .waiting").count(), 0);
  const since = Date.now();
  await page.goto(server.address);
  await send(page, sample(ID));
  assert.equal(await page.locator(".result").count(), 1);
  assert.ok(Date.now() - since < PATIENCE);
  await at.done();
});

test("sending can be stopped while it goes on", async () => {
  const at = await open(chromium.browser, phone);
  const { page } = at;
  await start(page, server);
  // The server does not get to answer: the upload hangs until it is stopped.
  await page.route("**/letter", (route) => (route.request().method() === "POST" ? undefined : route.continue()));
  await choose(page, sample(ID));
  await page.locator("#send").click();
  await page.locator("progress.sent").waitFor();
  assert.ok(await page.locator("#send").isDisabled());
  await page.locator(".sending").getByRole("button", { name: said("ui-cancel") }).click();
  await page.locator("progress.sent").waitFor({ state: "detached" });
  assert.equal(await page.locator("p[role=status]").innerText(), said("ui-upload-cancelled"));
  assert.ok(await page.locator("#send").isEnabled());
  assert.equal(await page.locator(".thumbs li").count(), 1);
  await page.unrouteAll();
  await at.done();
});

test("after all of it the server is well", async () => {
  assert.equal((await ask(server, "/healthz")).text, "ok");
  assert.deepEqual(server.leftovers(), []);
  assert.doesNotMatch(server.log(), /panicked|Lohmannsdorf|DE02/);
});
