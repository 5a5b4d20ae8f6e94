// What a reader does on the pages, step by step.
import { PATIENCE, require, said } from "./place.mjs";

const axe = require("axe-core");

/** Opens the first page and waits until it is alive, so that files go where a reader's files go. */
export async function start(page, server, path = "/") {
  await page.goto(server.address + path);
  await alive(page);
}

/** Waits until the client bundle has taken up the page. */
export async function alive(page) {
  await page.waitForFunction(() => window.isAlive);
}

/** Chooses files and waits until all are on the desk. */
export async function choose(page, files) {
  const before = await page.locator(".thumbs li").count();
  await page.locator("#files").setInputFiles(files);
  const all = before + [files].flat().length;
  await page.waitForFunction((all) => document.querySelectorAll(".thumbs li").length === all, all);
}

/** Chooses files, sends them and waits for what comes of it: the result, or what went wrong. */
export async function send(page, files) {
  await choose(page, files);
  await page.locator("#send").click();
  await outcome(page);
}

/** Waits for a result or for what went wrong. */
export async function outcome(page) {
  await page.waitForURL("**/letter");
  await page.locator(".result, .failed").first().waitFor({ timeout: PATIENCE });
  if (await page.locator(".result").count()) await alive(page);
}

/** Reads one sample letter of the first page. */
export async function readSample(page, server, name = "dog-tax") {
  await start(page, server);
  await page.getByRole("button", { name: said(`ui-sample-${name}`) }).click();
  await outcome(page);
}

/** Unfolds everything that unfolds. */
export async function unfold(page) {
  const folded = page.locator("main details:not([open]) > summary");
  while (await folded.count()) await folded.first().click();
}

const MONTHS = [
  "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
  "Dezember",
];

/** The first day that a German text names, as `2025-11-20`. */
export function day(text) {
  const found = new RegExp(`(\\d{1,2})\\.\\s(${MONTHS.join("|")})\\s(\\d{4})`).exec(text);
  if (!found) throw new Error(`no day in: ${text}`);
  const [, date, month, year] = found;
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}-${date.padStart(2, "0")}`;
}

/** Today as German deadlines see it, as `2025-11-20`. */
export function today() {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date());
}

/** How many pixels the page is wider than its window. */
export function overhang(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** What axe-core finds on the page, one line for each element. */
export async function violations(page) {
  // Evaluated by the browser's own tools, so the policy of the page stays as strict as it is.
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`),
  );
}
