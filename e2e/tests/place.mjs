// Where the tests happen: a server of their own on a free port, and one Chromium for all of them.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const modules = process.env.BESCHEID_NODE ?? join(homedir(), ".cache/bescheid/node");
export const require = createRequire(join(modules, "package.json"));
const { chromium } = require("playwright-core");

const binary = process.env.BESCHEID_BINARY ?? join(root, "target/release/bescheid");
const site = process.env.BESCHEID_SITE ?? join(root, "target/site");
const samples = process.env.BESCHEID_SAMPLES ?? join(root, "e2e/out");
/** Screenshots of the run, to be looked at. */
export const pictures = join(samples, "..", "screenshots");

/** A rendered page of a sample letter. */
export function sample(id, quality = "phone", page = 1) {
  const file = ["jpg", "png"].map((ext) => join(samples, id, `${quality}-${page}.${ext}`)).find(existsSync);
  if (!file) throw new Error(`no ${quality} picture of ${id}; run cargo xtask samples`);
  return file;
}

/** Starts the server; `env` overrides its configuration. */
export async function serve(env = {}) {
  const child = spawn(binary, ["serve", "--addr", "127.0.0.1:0"], {
    env: { ...process.env, BESCHEID_SITE: site, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  child.stderr.on("data", (data) => (log += data));
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([
    once(lines, "line"),
    once(child, "exit").then(() => Promise.reject(new Error(`server ended: ${log}`))),
  ]);
  const address = /http:\/\/[^\s/]+/.exec(line)[0];
  return {
    address,
    log: () => log,
    process: child,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), 5000);
      await once(child, "exit");
      clearTimeout(late);
    },
  };
}

/** Starts Chromium; each launch has a new profile. */
export async function browse() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
  return {
    browser,
    async stop() {
      await browser.close();
    },
  };
}

export const phone = {
  viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "de-DE",
};
export const desktop = { viewport: { width: 1280, height: 900 }, locale: "de-DE" };

/** A page in a context of its own; what the browser complains about fails the test at `done`. */
export async function open(browser, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return {
    page,
    context,
    complaints,
    async done() {
      await context.close();
      if (complaints.length) throw new Error(`the browser complained: ${complaints.join("\n")}`);
    },
  };
}

/** Keeps a picture of the whole page. */
export async function shoot(page, name) {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}
