// An office with an identity provider of its own, a desk, and people who work there.
import { createServer } from "node:http";
import { once } from "node:events";
import { pathToFileURL } from "node:url";

import { require, serve } from "./place.mjs";

/** People of the office by the name they sign in with. */
const PEOPLE = {
  ada: { name: "Ada Telefon", groups: ["alle", "telefon"] },
  ben: { name: "Ben Telefon", groups: ["telefon"] },
  lea: { name: "Lea Lernt", groups: ["lernende"] },
  max: { name: "Max Bauhof", groups: ["bauhof"] },
};

const SECRET = "ein-geheimnis-nur-fuer-diesen-lauf";

/** A port that is free now. */
async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

const page = (outgoing, body) => {
  outgoing.setHeader("content-type", "text/html");
  outgoing.end(`<!DOCTYPE html><title>Konten der Stadt</title><link rel="icon" href="data:,">${body}`);
};

/** Nobody is asked what their employer's product may know. */
async function consent(ctx) {
  const { client, session, provider } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope("openid profile");
  await grant.save();
  return grant;
}

function askWhetherToLeave(ctx, form) {
  ctx.body = `<!DOCTYPE html><title>Abmelden</title><link rel="icon" href="data:,">${form}
    <button type="submit" form="op.logoutForm" name="logout" value="yes">Wirklich abmelden</button>`;
}

/** Starts an identity provider that sends people back to `address`. */
export async function identities(address) {
  const { Provider } = await import(pathToFileURL(require.resolve("oidc-provider")));
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "bescheid",
        client_secret: SECRET,
        redirect_uris: [`${address}/desk/callback`],
        post_logout_redirect_uris: [`${address}/desk`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ["sub"], profile: ["name", "groups"] },
    cookies: { keys: ["nur fuer diesen Lauf"] },
    // Its own pages for trying out load things from elsewhere.
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { logoutSource: askWhetherToLeave } },
    interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
    loadExistingGrant: consent,
    findAccount: (_, id) => PEOPLE[id] && { accountId: id, claims: () => ({ sub: id, ...PEOPLE[id] }) },
  });
  const requests = [];
  const answer = provider.callback();
  const server = createServer(async (incoming, outgoing) => {
    requests.push(incoming.url);
    if (!incoming.url.startsWith("/sign-in/")) answer(incoming, outgoing);
    else if (incoming.method === "GET") page(outgoing, '<form method="post"><input name="login"><button>Weiter</button></form>');
    else {
      const chunks = await incoming.toArray();
      const accountId = new URLSearchParams(Buffer.concat(chunks).toString()).get("login");
      await provider.interactionFinished(incoming, outgoing, { login: { accountId } });
    }
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    issuer,
    /** Addresses that were asked for. */
    requests,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Starts a server with a desk, and the identity provider that it trusts; `env` overrides the configuration. */
export async function office(env = {}) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const provider = await identities(address);
  const server = await serve(
    {
      BESCHEID_DESK__ISSUER: provider.issuer,
      BESCHEID_DESK__ADDRESS: address,
      BESCHEID_DESK__CLIENT_ID: "bescheid",
      BESCHEID_DESK__CLIENT_SECRET: SECRET,
      BESCHEID_DESK__ROLES: '{agent=["telefon"],knowledge=["lernende"]}',
      ...env,
    },
    port,
  );
  return {
    ...server,
    provider,
    async stop() {
      await server.stop();
      await provider.stop();
    },
  };
}

/** Signs somebody in, from the desk's door back to the desk. */
export async function signIn(page, server, who) {
  await page.goto(`${server.address}/desk`);
  await page.locator("a[href='/desk/login']").click();
  await page.locator("input[name=login]").fill(who);
  await page.getByRole("button", { name: "Weiter" }).click();
  await page.waitForURL(`${server.address}/desk`);
}
