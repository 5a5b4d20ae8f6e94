// Serves the portal of an imagined town, which shows the product in its pages.
//
//     node e2e/portal/serve.mjs http://127.0.0.1:3000 3001
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const MEDIA = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript" };
const FILES = { "/": "index.html", "/portal.css": "portal.css", "/portal.js": "portal.js" };

/**
 * Starts the portal, which shows the product at `host`. It listens on this machine and calls itself `localhost`,
 * another site than `127.0.0.1`. Its policy is that of a careful town: no inline script, no inline style.
 */
export async function portal(host, port = 0) {
  const product = { host, camera: true };
  const server = createServer((incoming, outgoing) => {
    const name = FILES[new URL(incoming.url, "http://localhost").pathname];
    if (!name) return outgoing.writeHead(404).end();
    const self = `http://localhost:${server.address().port}`;
    const text = readFileSync(join(here, name), "utf8")
      .replaceAll("{{host}}", product.host)
      .replaceAll("{{self}}", encodeURIComponent(self));
    outgoing.writeHead(200, {
      "content-type": MEDIA[extname(name)],
      "content-security-policy":
        `default-src 'none'; script-src 'self' ${product.host}; style-src 'self'; img-src data:; frame-src ${product.host}`,
      "permissions-policy": product.camera ? `camera=(self "${product.host}")` : "camera=()",
    });
    outgoing.end(text);
  });
  server.listen(port, "localhost");
  await once(server, "listening");
  return {
    address: `http://localhost:${server.address().port}`,
    /** Shows the product at another address from now on. */
    show: (other) => (product.host = other),
    /** Keeps the camera from everybody, or allows it to the product again. */
    forbid: (camera) => (product.camera = !camera),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const [, script, host, port] = process.argv;
if (script === fileURLToPath(import.meta.url) && host) {
  const { address } = await portal(host, Number(port ?? 0));
  process.stdout.write(`portal of an imagined town: ${address}/\n`);
}
