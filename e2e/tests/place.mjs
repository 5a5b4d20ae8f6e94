// Where the tests happen: a server of their own on a free port, and one Chromium for all of them.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const modules = process.env.BESCHEID_NODE ?? join(homedir(), ".cache/bescheid/node");
export const require = createRequire(join(modules, "package.json"));
const { chromium } = require("playwright-core");

/** The product. */
export const binary = process.env.BESCHEID_BINARY ?? join(root, "target/release/bescheid");
const site = process.env.BESCHEID_SITE ?? join(root, "target/site");
const samples = process.env.BESCHEID_SAMPLES ?? join(root, "e2e/out");
/** Screenshots of the run, to be looked at. */
export const pictures = join(samples, "..", "screenshots");

/** How long a letter may take to be read here, in milliseconds; machines that test are slow. */
export const PATIENCE = 120_000;

/** A rendered page of a sample letter. */
export function sample(id, quality = "phone", page = 1) {
  const file = ["jpg", "png"].map((ext) => join(samples, id, `${quality}-${page}.${ext}`)).find(existsSync);
  if (!file) throw new Error(`no ${quality} picture of ${id}; run cargo xtask samples`);
  return file;
}

/** The facts of a sample letter. */
export function gold(id) {
  return JSON.parse(readFileSync(join(root, "e2e/notices", id, "gold.json"), "utf8"));
}

const locales = join(root, "locales");

/** The languages there are: one folder each. */
export const LANGUAGES = readdirSync(locales).filter((folder) => existsSync(join(locales, folder, "ui.ftl")));

const catalogues = {};

/** The messages of a language that are one line, by their id, as they stand in `locales/`. */
export function catalogue(lang) {
  const folder = join(locales, lang);
  catalogues[lang] ??= Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith(".ftl"))
      .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"))
      .map((line) => /^([a-z][\w-]*) = (.*)$/.exec(line))
      .filter(Boolean)
      .map(([, key, text]) => [key, text]),
  );
  return catalogues[lang];
}

/** A sentence of the interface, read from `locales/`, with its arguments. */
export function said(id, args = {}, lang = "de") {
  const text = catalogue(lang)[id];
  if (!text) throw new Error(`locales/${lang} has no ${id}`);
  return text.replace(/\{ \$(\w+) \}/g, (_, name) => args[name]);
}

/** The environment without what configures the tests or a server; the server refuses names it does not know. */
export const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("BESCHEID_")));

/** Starts the server in an empty folder, on a free port or a given one; `env` overrides its configuration. */
export async function serve(env = {}, port = 0) {
  const folder = mkdtempSync(join(tmpdir(), "bescheid-e2e-"));
  const child = spawn(binary, ["serve", "--addr", `127.0.0.1:${port}`], {
    cwd: folder,
    env: { ...bare, BESCHEID_SITE: site, TMPDIR: folder, HOME: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  child.stderr.on("data", (data) => (log += data));
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => (log += `${line}\n`));
  const [line] = await Promise.race([
    once(lines, "line"),
    once(child, "exit").then(() => Promise.reject(new Error(`server ended: ${log}`))),
  ]);
  const address = /http:\/\/[^\s/]+/.exec(line)[0];
  return {
    address,
    log: () => log,
    process: child,
    /** Files that the server left in its folder, or holds open outside of its program. */
    leftovers() {
      const fds = `/proc/${child.pid}/fd`;
      const open = readdirSync(fds).map((fd) => {
        try {
          return readlinkSync(join(fds, fd));
        } catch {
          return ""; // Closed meanwhile.
        }
      });
      const files = open.filter((file) => file.startsWith("/") && !file.startsWith("/dev/"));
      return [...readdirSync(folder, { recursive: true }), ...files];
    },
    /** Most memory the server ever held, in bytes. */
    peak: () => 1024 * Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]),
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill("SIGTERM");
        const late = setTimeout(() => child.kill("SIGKILL"), 5000);
        await once(child, "exit");
        clearTimeout(late);
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Starts Chromium; each launch has a new profile. With `keepsPages`, going back finds what it finds in the browsers of
 * readers, a page kept as it was; playwright turns that off, since it may lose pages that are swapped.
 */
export async function browse({ keepsPages = false } = {}) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    ignoreDefaultArgs: keepsPages ? ["--disable-back-forward-cache"] : [],
    args: [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
  return {
    browser,
    async stop() {
      await soon(browser.close(), "the browser does not end", FAREWELL).catch(killBrowsers);
    },
  };
}

/** How long a page or a browser may take to go away, in milliseconds. What they do then is nothing that is tested here. */
const FAREWELL = 10_000;

/** Ends the browsers that this program started, and nothing else. */
function killBrowsers() {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8").split(" ").filter(Boolean);
  for (const child of children) {
    if (/chrom/.test(readFileSync(`/proc/${child}/cmdline`, "utf8"))) process.kill(Number(child), "SIGKILL");
  }
}

/** Playwright waits for ever for some things. Here nothing does. */
async function soon(promise, otherwise, patience = PATIENCE / 2) {
  let late;
  const lost = new Promise((_, reject) => {
    late = setTimeout(() => reject(new Error(otherwise)), patience);
  });
  try {
    return await Promise.race([promise, lost]);
  } finally {
    clearTimeout(late);
  }
}

export const phone = {
  viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "de-DE",
};
export const desktop = { viewport: { width: 1280, height: 900 }, locale: "de-DE" };

/**
 * A page in a context of its own; what the browser complains about fails the test at `done`. Complaints that
 * match `expected` do not: a page with an error status is one.
 */
export async function open(browser, options, { expected } = {}) {
  const { context, page } = await fresh(browser, options);
  const complaints = [];
  const complain = (text) => {
    if (!expected?.test(text)) complaints.push(text);
  };
  page.on("pageerror", (error) => complain(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complain(message.text());
  });
  return {
    page,
    context,
    complaints,
    async done() {
      // on a busy machine a context was seen not to close at all; it goes with its browser
      await soon(context.close(), "the browser does not close a page", FAREWELL).catch(() => {});
      if (complaints.length) throw new Error(`the browser complained: ${complaints.join("\n")}`);
    },
  };
}

/** A context with a page. On a busy machine the browser may lose a new page: then another one is asked for, once. */
async function fresh(browser, options, again = true) {
  const context = await soon(browser.newContext(options), "the browser gives no context");
  context.setDefaultTimeout(PATIENCE / 2);
  await context.addInitScript(watchLife);
  try {
    return { context, page: await soon(context.newPage(), "the browser gives no page") };
  } catch (error) {
    if (!again) throw error;
    return await fresh(browser, options, false);
  }
}

/**
 * Runs in each page before its scripts: the client bundle takes a page up in one go, so from the first listener
 * on an element the whole page is alive.
 */
function watchLife() {
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (...args) {
    if (this instanceof Element) window.isAlive = true;
    return add.apply(this, args);
  };
}

/** Keeps a picture of the whole page, or of what the window shows of it. */
export async function shoot(page, name, { fullPage = true } = {}) {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage });
}

/** Asks the server without a browser, so that every header is the test's own. */
export function ask(server, path, { method = "GET", headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const outgoing = request(server.address + path, { method, headers, agent: false }, (incoming) => {
      const chunks = [];
      incoming.on("data", (chunk) => chunks.push(chunk));
      incoming.on("error", reject);
      incoming.on("end", () =>
        resolve({ status: incoming.statusCode, headers: incoming.headers, text: Buffer.concat(chunks).toString("utf8") }),
      );
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

/** Files as the browser sends them: body and headers of a form. */
export function form(...files) {
  const boundary = "----bescheid";
  const parts = files.flatMap((file, index) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="page"; filename="${index + 1}.jpg"\r\n`,
    "Content-Type: image/jpeg\r\n\r\n", file, "\r\n",
  ]);
  const body = Buffer.concat([...parts, `--${boundary}--\r\n`].map((part) => Buffer.from(part)));
  return { body, headers: { "content-type": `multipart/form-data; boundary=${boundary}`, "content-length": body.length } };
}

/** The session cookie that an answer sets, as the browser sends it back. */
export function cookie(answer) {
  return answer.headers["set-cookie"]?.map((line) => line.split(";")[0]).find((pair) => pair.startsWith("bescheid="));
}
