// What people send that is no letter one can read: files, and what is told about each.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { sample, said } from "./place.mjs";
import { endlessPdf, pdf, png, promisedPng } from "./make.mjs";

/** The page in which pictures are made of HTML. */
export const STUDIO = { viewport: { width: 1240, height: 1754 } };

/** A picture of some HTML. */
export async function picture(studio, html) {
  await studio.page.setContent(`<body style="margin:0">${html}`);
  await studio.page.waitForFunction(() => [...document.images].every((img) => img.complete));
  return studio.page.screenshot({ type: "jpeg", quality: 90 });
}

const address = (file) => `data:image/png;base64,${readFileSync(file).toString("base64")}`;
const cut = (bytes, part) => bytes.subarray(0, Math.round(bytes.length * part));
export const jpeg = (buffer) => ({ name: "brief.jpg", mimeType: "image/jpeg", buffer });
export const paper = (buffer) => ({ name: "brief.pdf", mimeType: "application/pdf", buffer });

const CAT = `<svg viewBox="0 0 620 877" width="1240" height="1754" style="background:#cfd8c9">
  <ellipse cx="310" cy="560" rx="150" ry="210" fill="#b5763a"/><circle cx="310" cy="300" r="110" fill="#c58445"/>
  <path d="M215 250l-10-110 80 60zM405 250l10-110-80 60z" fill="#a3652c"/>
  <circle cx="270" cy="285" r="16" fill="#2c3b12"/><circle cx="350" cy="285" r="16" fill="#2c3b12"/>
  <path d="M300 325h20l-10 14z" fill="#e59aa0"/>
  <path d="M290 335l-120-20M290 342l-120 12M330 335l120-20M330 342l120 12" stroke="#444" stroke-width="2"/>
  <path d="M450 650q120-60 60-190" fill="none" stroke="#a3652c" stroke-width="34"/></svg>`;

const clean = () => address(sample("dog-tax-pirna", "clean"));

/** What is sent, made with the help of a studio, and the codes of which one is told. */
export const FILES = {
  "a text with the name of a picture": [() => jpeg(Buffer.from("Sehr geehrte Damen und Herren,\n".repeat(40))), ["not_a_picture"]],
  "an empty file": [() => jpeg(Buffer.alloc(0)), ["no_pages"]],
  "half of a photo": [() => jpeg(cut(readFileSync(sample("dog-tax-pirna")), 0.5)), ["corrupt"]],
  "a photo with a broken middle": [
    () => {
      const bytes = Buffer.from(readFileSync(sample("dog-tax-pirna", "clean")));
      bytes.fill(0x5a, bytes.length / 2, bytes.length / 2 + 2000);
      return jpeg(bytes);
    },
    ["corrupt"],
  ],
  "a single pixel": [() => jpeg(png(1, 1, () => [9, 9, 9])), ["too_small"]],
  "60 megapixels": [() => jpeg(promisedPng(10_000, 6_000)), ["too_many_pixels"]],
  "a size that the bytes do not keep": [() => jpeg(promisedPng(6_000, 6_000)), ["corrupt"]],
  "a PDF with a password": [() => paper(pdf(1, "geheim")), ["pdf_password"]],
  "a PDF with 500 pages": [() => paper(pdf(500)), ["too_many_pages", "pdf_too_many_pages"]],
  "a PDF that would be drawn for years": [() => paper(endlessPdf()), ["timeout", "corrupt"]],
  "half of a PDF": [() => paper(cut(pdf(1), 0.3)), ["corrupt", "pdf_broken"]],
  "a PDF without its end": [
    () => paper(cut(readFileSync(join(dirname(sample("dog-tax-pirna", "clean")), "letter.pdf")), 0.9)),
    ["corrupt", "pdf_broken"],
  ],
  "a PDF of noise": [() => paper(Buffer.concat([Buffer.from("%PDF-1.7\n"), noise(5000)])), ["corrupt", "pdf_broken"]],
  "a blank page": [() => jpeg(png(1240, 1754, () => [250, 249, 246])), ["no_text", "no_text_blank"]],
  "a cat": [async (studio) => jpeg(await picture(studio, CAT)), ["no_text", "no_text_blank", "no_text_blurred"]],
  "a letter in the dark": [
    async (studio) => jpeg(await picture(studio, `<img width="1240" src="${clean()}" style="filter:contrast(.15) brightness(.08)">`)),
    ["no_text_dark"],
  ],
  "a letter out of focus": [
    async (studio) => jpeg(await picture(studio, `<img width="1240" src="${clean()}" style="filter:blur(16px)">`)),
    ["no_text_blurred"],
  ],
};

/** Bytes that look random and are the same in each run. */
function noise(length) {
  let state = 7;
  return Buffer.from({ length }, () => (state = (state * 1103515245 + 12345) & 0x7fffffff) >> 16);
}

/** A PDF whose table of objects is not where its end says. */
export function brokenTable() {
  const whole = readFileSync(join(dirname(sample("dog-tax-pirna", "clean")), "letter.pdf"));
  return Buffer.from(whole.toString("latin1").replace(/startxref\s+\d+/, "startxref\n99999999"), "latin1");
}

/** A letter of an American authority. */
export const FOREIGN = [
  "City of Springfield, Department of Revenue", "Mr John Smith, 12 Elm Street", "Notice of assessment",
  "Dear Mr Smith,", "we have received your application and would like to inform you that the fee",
  "for the year 2025 is due within thirty days of the date of this letter. Please pay",
  "the amount of 120.00 dollars to the account given below. If you do not agree with",
  "this decision, you may appeal in writing to the office named above.", "Yours sincerely, Jane Miller",
].map((line) => `<p style="font:28px sans-serif;margin:40px 90px">${line}</p>`).join("");

/** Whether `locales/` knows this message. */
export function has(id) {
  try {
    return Boolean(said(id));
  } catch {
    return false;
  }
}
