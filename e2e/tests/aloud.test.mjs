// Reading aloud. Chromium without a desktop has no voice, so one is put in its place that keeps what it is given.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { browse, desktop, open, said, serve } from "./place.mjs";
import { alive, readSample } from "./steps.mjs";

let server, chromium, session;

before(async () => {
  server = await serve();
  chromium = await browse();
  const at = await open(chromium.browser, desktop);
  await readSample(at.page, server);
  session = (await at.context.cookies()).find(({ name }) => name === "bescheid");
  await at.done();
});

after(async () => {
  await chromium?.stop();
  await server?.stop();
});

/** Runs before the page: speech as the Web Speech API describes it, that says a sentence when `finish` is called. */
function voices(languages) {
  const said = { sentences: [], cancelled: [], current: null, paused: false };
  const list = languages.map((lang) => Object.create(window.SpeechSynthesisVoice.prototype, { lang: { value: lang }, name: { value: lang } }));
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      Object.assign(this, { text, rate: 1, lang: "", voice: null, onend: null });
    }
  };
  const synthesis = {
    onvoiceschanged: null,
    getVoices: () => list,
    speak(utterance) {
      said.current = utterance;
      const { text, rate, lang, voice } = utterance;
      // On hold it stays on hold, whatever is put in the queue.
      said.sentences.push({ text, rate, lang, voice: voice?.lang, heard: !said.paused });
    },
    cancel() {
      const cut = said.current;
      said.current = null;
      if (cut) said.cancelled.push(cut);
    },
    pause: () => (said.paused = true),
    resume: () => (said.paused = false),
  };
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  window.spoken = said;
  window.finish = () => {
    const { current } = said;
    said.current = null;
    current.onend?.(new Event("end"));
  };
}

async function result(languages, lang = "de") {
  const at = await open(chromium.browser, { ...desktop, locale: lang });
  if (languages) await at.page.addInitScript(voices, languages);
  await at.context.addCookies([session]);
  await at.page.goto(`${server.address}/letter`);
  await alive(at.page);
  return at;
}

const spoken = (page) => page.evaluate(() => window.spoken);
const marked = (page) => page.locator(".spoken").allTextContents();

test("nothing is offered where no voice speaks the language", async () => {
  for (const [languages, lang] of [[null, "de"], [[], "de"], [["en-US", "tr-TR"], "de"], [["de-DE"], "uk"]]) {
    const at = await result(languages, lang);
    assert.ok(await at.page.locator(".aloud").isHidden(), `${languages} ${lang}`);
    await at.done();
  }
});

test("the letter is read sentence by sentence, with a mark, from the headline on", async () => {
  const at = await result(["en-GB", "ar-EG"], "ar");
  const { page } = at;
  const button = (id) => page.locator(".aloud").getByRole("button", { name: said(id, {}, "ar") });
  await button("ui-aloud-play").click();
  const headline = await page.locator("#headline").textContent();
  assert.deepEqual((await spoken(page)).sentences, [{ text: headline, rate: 1, lang: "ar-EG", voice: "ar-EG", heard: true }]);
  assert.deepEqual(await marked(page), [headline]);
  await page.evaluate(() => window.finish());
  const [, second] = (await spoken(page)).sentences;
  assert.ok(!headline.includes(second.text), "the headline is not read twice");
  assert.deepEqual(await marked(page), [second.text]);
  // To the end, and then all is as before.
  const count = await page.evaluate(() => {
    while (window.spoken.current) window.finish();
    return window.spoken.sentences.length;
  });
  assert.ok(count > 15, `${count} sentences`);
  const texts = (await spoken(page)).sentences.map(({ text }) => text);
  assert.ok(texts.some((text) => text.includes("17 نوفمبر 2025")));
  assert.equal(new Set(texts).size, texts.length, "nothing is read twice");
  await button("ui-aloud-play").waitFor();
  assert.deepEqual(await marked(page), []);
  await at.done();
});

test("it holds, goes on, changes its speed and stops", async () => {
  const at = await result(["de-DE"]);
  const { page } = at;
  const button = (id) => page.locator(".aloud").getByRole("button", { name: said(id) });
  await button("ui-aloud-play").click();
  await page.evaluate(() => window.finish());
  await button("ui-aloud-pause").click();
  assert.equal((await spoken(page)).paused, true);
  await button("ui-aloud-resume").click();
  assert.equal((await spoken(page)).paused, false);
  await button("ui-aloud-faster").click();
  await page.getByText(said("ui-aloud-speed", { speed: "125 %" })).waitFor();
  let { sentences } = await spoken(page);
  assert.equal(sentences.length, 3, "the sentence begins anew");
  assert.equal(sentences[2].text, sentences[1].text);
  assert.equal(sentences[2].rate, 1.25);
  // Browsers may report the end of what was cut off; nothing is skipped for it.
  await page.evaluate(() => window.spoken.cancelled.forEach((cut) => cut.onend?.(new Event("end"))));
  assert.equal((await spoken(page)).sentences.length, 3);
  for (let times = 0; times < 4; times += 1) await button("ui-aloud-slower").click();
  await page.getByText(said("ui-aloud-speed", { speed: "60 %" })).waitFor();
  // Stopped on hold, it is heard when it starts again.
  await button("ui-aloud-pause").click();
  await button("ui-aloud-stop").click();
  assert.deepEqual(await marked(page), []);
  assert.ok(await button("ui-aloud-stop").isHidden());
  await button("ui-aloud-play").click();
  ({ sentences } = await spoken(page));
  assert.equal(sentences.at(-1).text, await page.locator("#headline").textContent());
  assert.equal(sentences.at(-1).heard, true);
  await at.done();
});

test("after a correction the day that holds is read", async () => {
  const at = await result(["de-DE"]);
  const { page } = at;
  await page.locator(".aloud").getByRole("button", { name: said("ui-aloud-play") }).click();
  const objection = page.locator(".object .group").filter({ has: page.locator("details.why") }).first();
  await objection.locator("details.other-day summary").first().click();
  await objection.locator("input[type=date]").fill("2025-10-23");
  await objection.getByRole("button", { name: said("ui-received-send") }).click();
  await page.locator(".recomputed", { hasText: said("ui-recomputed") }).waitFor();
  assert.equal((await spoken(page)).current, null, "what no longer holds is not read on");
  await page.locator(".aloud").getByRole("button", { name: said("ui-aloud-play") }).click();
  const from = await page.evaluate(() => {
    const from = window.spoken.sentences.length - 1;
    while (window.spoken.current) window.finish();
    return from;
  });
  const read = (await spoken(page)).sentences.slice(from).map(({ text }) => text).join("\n");
  const told = await objection.locator(".say strong").first().textContent();
  assert.ok(read.includes(told), told);
  assert.ok(!read.includes("muss bis Donnerstag, 20. November 2025 angekommen"), read);
  await at.done();
});
