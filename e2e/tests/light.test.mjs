// A first visit is light: what the start page loads, as it travels to one who takes gzip and nothing better.
import assert from "node:assert/strict";
import { once } from "node:events";
import { request } from "node:http";
import { after, before, test } from "node:test";

import { LANGUAGES, serve } from "./place.mjs";

/** What a first visit may weigh, fonts apart, in bytes. */
const LIMIT = 350_000;

let server;

before(async () => {
  server = await serve();
});

after(() => server.stop());

/** The answer as it came over the wire. */
async function wire(path, coding) {
  const asked = request(server.address + path, { headers: { "accept-encoding": coding } });
  const [answer] = await once(asked.end(), "response");
  const bytes = Buffer.concat(await answer.toArray());
  assert.equal(answer.statusCode, 200, path);
  return bytes;
}

test("a first visit is light in every language", async (t) => {
  for (const lang of LANGUAGES) {
    const start = `/?lang=${lang}`;
    const page = String(await wire(start, "identity"));
    const parts = page.match(/\/[\w./-]+\.(js|css|wasm|svg)(\?v=\w+)?(?=")/g);
    const links = [...new Set(parts)];
    for (const kind of [".js", ".css", ".wasm"]) assert.ok(links.some((link) => link.includes(kind)), kind);
    let total = 0;
    for (const link of [start, ...links]) total += (await wire(link, "gzip")).length;
    t.diagnostic(`${lang} ${total}`);
    assert.ok(total <= LIMIT, `${lang}: ${total} bytes`);
  }
});
