// ID tokens that the office's identity provider never gave: none of them opens the desk.
import assert from "node:assert/strict";
import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

import { ask, said, serve } from "./place.mjs";

const SECRET = "ein-geheimnis-nur-fuer-diesen-lauf";
const rsa = () => generateKeyPairSync("rsa", { modulusLength: 2048 });
const own = rsa();
const strange = rsa();

const base64 = (value) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
const jwk = { ...own.publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" };

/** A token with this head and these claims, signed by `seal`. */
function token(head, claims, seal) {
  const text = `${base64(head)}.${base64(claims)}`;
  return `${text}.${seal(text).toString("base64url")}`;
}
const by = (pair) => (text) => sign("sha256", Buffer.from(text), pair.privateKey);
const RS256 = { alg: "RS256", kid: "1", typ: "JWT" };

/** A provider that gives whatever token a test wants. */
async function provider() {
  let give;
  const answers = {
    "/.well-known/openid-configuration": () => ({
      issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`,
      response_types_supported: ["code"], subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256", "HS256", "none"],
    }),
    "/keys": () => ({ keys: [jwk] }),
    "/token": () => ({ access_token: "zugang", token_type: "Bearer", expires_in: 60, id_token: give() }),
  };
  const server = createServer((incoming, outgoing) => {
    incoming.resume();
    const answer = answers[incoming.url];
    outgoing.writeHead(answer ? 200 : 404, { "content-type": "application/json" });
    outgoing.end(JSON.stringify(answer?.() ?? {}));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${server.address().port}`;
  return {
    issuer,
    give(token) {
      give = token;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

let there, server;

before(async () => {
  there = await provider();
  server = await serve({
    BESCHEID_DESK__ISSUER: there.issuer, BESCHEID_DESK__ADDRESS: "http://127.0.0.1:1", BESCHEID_DESK__CLIENT_ID: "bescheid",
    BESCHEID_DESK__CLIENT_SECRET: SECRET, BESCHEID_DESK__ROLES: '{agent=["telefon"]}',
  });
});

after(async () => {
  await server?.stop();
  await there?.stop();
});

const pair = (answer, name) =>
  answer.headers["set-cookie"]?.map((line) => line.split(";")[0]).find((text) => text.startsWith(`${name}=`));

/** Signs in with the token that `make` makes of right claims. */
async function signIn(make) {
  const login = await ask(server, "/desk/login");
  const url = new URL(login.headers.location);
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: there.issuer, aud: "bescheid", sub: "ada", name: "Ada Telefon", groups: ["telefon"], iat: now, exp: now + 300,
    nonce: url.searchParams.get("nonce"),
  };
  there.give(() => make(claims));
  const query = `code=x&state=${url.searchParams.get("state")}`;
  return ask(server, `/desk/callback?${query}`, { headers: { cookie: pair(login, "desk-login") } });
}

test("the provider's own token opens the desk", async () => {
  const answer = await signIn((claims) => token(RS256, claims, by(own)));
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.location, "/desk");
  const desk = await ask(server, "/desk", { headers: { cookie: pair(answer, "desk") } });
  assert.ok(desk.text.includes(said("desk-signed-in", { name: "Ada Telefon" })));
});

const FORGED = {
  "signed with another key": (claims) => token(RS256, claims, by(strange)),
  "signed with another key that it brings along": (claims) =>
    token({ ...RS256, jwk: strange.publicKey.export({ format: "jwk" }) }, claims, by(strange)),
  "signed with a key that nobody knows": (claims) => token({ ...RS256, kid: "2" }, claims, by(strange)),
  "not signed at all": (claims) => token({ alg: "none", typ: "JWT" }, claims, () => Buffer.alloc(0)),
  "not signed at all, in other letters": (claims) => token({ alg: "None", typ: "JWT" }, claims, () => Buffer.alloc(0)),
  "signed with the shared secret": (claims) =>
    token({ alg: "HS256", typ: "JWT" }, claims, (text) => createHmac("sha256", SECRET).update(text).digest()),
  "signed with the provider's public key as a secret": (claims) =>
    token({ ...RS256, alg: "HS256" }, claims, (text) =>
      createHmac("sha256", own.publicKey.export({ format: "pem", type: "spki" })).update(text).digest()),
  "changed after it was signed": (claims) => {
    const [head, , seal] = token(RS256, { ...claims, groups: [] }, by(own)).split(".");
    return `${head}.${base64(claims)}.${seal}`;
  },
  "of another sign-in": (claims) => token(RS256, { ...claims, nonce: "x".repeat(22) }, by(own)),
  "of no sign-in": ({ nonce, ...claims }) => token(RS256, claims, by(own)),
  "for another product": (claims) => token(RS256, { ...claims, aud: "anderes" }, by(own)),
  "for another product too": (claims) => token(RS256, { ...claims, aud: ["bescheid", "anderes"], azp: "anderes" }, by(own)),
  "of another provider": (claims) => token(RS256, { ...claims, iss: "https://anderer.example" }, by(own)),
  "of yesterday": (claims) => token(RS256, { ...claims, iat: claims.iat - 86400, exp: claims.exp - 86400 }, by(own)),
  "without an end": ({ exp, ...claims }) => token(RS256, claims, by(own)),
  "that is none": () => "a.b.c",
};

for (const [what, make] of Object.entries(FORGED)) {
  test(`a token ${what} opens nothing`, async () => {
    const answer = await signIn(make);
    assert.equal(answer.status, 403);
    assert.equal(pair(answer, "desk"), undefined);
    assert.ok(answer.text.includes(said("desk-sign-in-invalid")));
  });
}

test("the log holds no token and no name", () => {
  assert.match(server.log(), /desk: SignIn Invalid/);
  assert.doesNotMatch(server.log(), /eyJ|Ada|zugang/);
});
