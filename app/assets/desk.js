// Keeps a page that two people look at up to date, and lets the desk be used from the keyboard. Without it the
// same forms and links work; a page is then looked at anew by loading it.
"use strict";

const shared = document.querySelector("[data-events]");
const events = shared?.dataset.events;
// The answer to a question stands at an address of its own; the page that is looked at anew is the card.
const address = events?.replace(/\/events$/, "");

/** Takes over what changed; where the page is another one now, all of it. */
async function refresh() {
  const answer = await fetch(address, { headers: { accept: "text/html" } });
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  const state = next.querySelector("[data-state]")?.dataset.state;
  if (!answer.ok || answer.redirected || state !== shared.dataset.state) {
    location.replace(answer.redirected ? answer.url : address + (state?.startsWith("offer") ? "?ended" : ""));
    return;
  }
  const focused = document.activeElement?.id;
  for (const part of document.querySelectorAll("[data-live]")) {
    const other = next.getElementById(part.id);
    if (other && other.innerHTML !== part.innerHTML) part.replaceChildren(...document.adoptNode(other).childNodes);
  }
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
}

let source;

/** Follows the changes while somebody looks at the page: a hidden page would only hold a line open. */
function follow() {
  source?.close();
  source = undefined;
  if (document.hidden) return;
  source = new EventSource(events);
  source.addEventListener("change", refresh);
  source.addEventListener("over", () => {
    source.close();
    refresh();
  });
}

if (shared) {
  follow();
  document.addEventListener("visibilitychange", follow);
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("form[data-quiet]")) return;
    event.preventDefault();
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual" });
    if (answer.type !== "opaqueredirect") form.submit();
    else await refresh();
  });
}

const said = document.getElementById("desk-said");

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = said.dataset.copied;
  } catch {
    said.textContent = said.dataset.failed;
  }
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-copy]");
  if (button) copy(button.dataset.copy);
});

const on = document.getElementById("keys-on");
if (on) {
  on.checked = localStorage.getItem("desk-keys") !== "off";
  on.addEventListener("change", () => localStorage.setItem("desk-keys", on.checked ? "on" : "off"));
}

/** The next thing on the page, or the one before. */
function step(by) {
  const items = [...document.querySelectorAll("[data-item]")];
  const here = items.findIndex((item) => item.contains(document.activeElement));
  const item = items[here < 0 ? (by > 0 ? 0 : items.length - 1) : here + by];
  // What is folded is opened by its heading, with Enter as everywhere.
  (item?.querySelector(":scope > summary") ?? item)?.focus();
  item?.scrollIntoView({ block: "nearest" });
}

const KEYS = {
  "/": () => document.getElementById("q")?.focus(),
  n: () => step(1),
  p: () => step(-1),
  c: () => document.activeElement?.closest("[data-item]")?.querySelector("[data-copy]")?.click(),
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
  if (!on?.checked || typing || event.ctrlKey || event.altKey || event.metaKey) return;
  const caller = /^[1-9]$/.test(event.key) && document.querySelector(`[data-caller="${event.key}"]`);
  const act = caller ? () => caller.click() : KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
