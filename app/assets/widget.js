// <bescheid-hilfe>: shows the service inside another site, in a frame as high as its content.
//
// Attributes: lang ("auto" or a code), theme ("auto", "light", "dark"), mode ("button", "inline", "page"),
// host (where the service is; needed only where this script was bundled or copied).
// Events: ready, closed. Neither carries anything of a letter.
//
// The server takes out comment lines and indentation, and puts the texts in.
(() => {
  const NAME = "bescheid-hilfe";
  if (customElements.get(NAME)) return;
  const here = document.currentScript?.src;
  const TEXTS = __TEXTS__;
  // How long a frame may stay silent after it has loaded before it counts as refused.
  const PATIENCE = 4000;
  // Our five properties, and the KERN token that stands in for each.
  const THEME = {
    accent: "color-action-default",
    "on-accent": "color-action-on-default",
    background: "color-layout-background-default",
    text: "color-layout-text-default",
    radius: "metric-border-radius-default",
  };

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { display: block; --a: var(--bescheid-accent, var(--kern-color-action-default, #1a3da5)); --o: var(--bescheid-on-accent, var(--kern-color-action-on-default, #fff)); --r: var(--bescheid-radius, var(--kern-metric-border-radius-default, 4px)) }
    dialog, .no { background: var(--b); color: var(--t); --b: var(--bescheid-background, var(--kern-color-layout-background-default, Canvas)); --t: var(--bescheid-text, var(--kern-color-layout-text-default, CanvasText)) }
    :host([hidden]) { display: none }
    * { box-sizing: border-box }
    button, a { font: inherit }
    .open { min-height: 48px; padding: 8px 20px; border: 0; border-radius: var(--r); background: var(--a); color: var(--o); font-weight: 600; cursor: pointer }
    :focus-visible { outline: 3px solid var(--a); outline-offset: 2px }
    iframe { display: block; width: 100%; height: 60vh; border: 0 }
    .page iframe { min-height: 100vh }
    dialog { width: min(48rem, 100%); max-width: 100%; height: 100%; max-height: 100%; margin: auto; padding: 0; border: 0; overflow: auto }
    dialog::backdrop { background: rgb(0 0 0 / .5) }
    .bar { position: sticky; top: 0; z-index: 1; display: flex; justify-content: space-between; align-items: center; gap: 16px; padding: 4px 16px; background: var(--b); border-bottom: 1px solid }
    .bar button { min-height: 44px; padding: 0 12px; border: 1px solid; border-radius: var(--r); background: none; color: inherit; cursor: pointer }
    .no { padding: 16px; border: 1px solid }
    .no a { color: inherit }
  `);

  const make = (name, properties = {}, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };

  class Hilfe extends HTMLElement {
    static observedAttributes = ["lang", "theme", "mode", "host"];
    #root = this.attachShadow({ mode: "open" });
    #frame;
    #dialog;
    #origin;
    #timer;
    #heard = (event) => this.#hear(event);

    connectedCallback() {
      this.#root.adoptedStyleSheets = [sheet];
      addEventListener("message", this.#heard);
      this.#build();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#heard);
      this.#clear();
    }

    attributeChangedCallback(name, before, after) {
      if (!this.isConnected || before === after || !this.#origin) return;
      if (name === "theme") this.#hello();
      else this.#build();
    }

    get #lang() {
      const own = this.getAttribute("lang") ?? "auto";
      const lang = own === "auto" ? document.documentElement.lang || navigator.language : own;
      return lang.toLowerCase().split("-")[0];
    }

    get #said() {
      return TEXTS[this.#lang] ?? TEXTS.de;
    }

    get #mode() {
      return this.getAttribute("mode") ?? "button";
    }

    #clear() {
      clearTimeout(this.#timer);
      this.#frame = this.#dialog = undefined;
      this.#root.replaceChildren();
    }

    #build() {
      this.#clear();
      try {
        this.#origin = new URL(this.getAttribute("host") ?? here).origin;
      } catch {
        return this.#refuse();
      }
      if (this.#mode !== "button") {
        const box = make("div", { className: this.#mode }, this.#open());
        return this.#root.append(box);
      }
      const [label, close] = this.#said;
      const button = make("button", { type: "button", className: "open", ariaHasPopup: "dialog" }, label);
      const shut = make("button", { type: "button" }, close);
      const bar = make("div", { className: "bar" }, make("strong", {}, label), shut);
      const dialog = make("dialog", { ariaLabel: label }, bar);
      button.onclick = () => {
        if (!this.#frame) dialog.append(this.#open());
        dialog.showModal();
      };
      shut.onclick = () => dialog.close();
      // The browser gives the focus back to the button.
      dialog.onclose = () => this.#tell("closed");
      this.#dialog = dialog;
      this.#root.append(button, dialog);
    }

    #open() {
      const frame = make("iframe", {
        title: this.#said[0],
        allow: `camera ${this.#origin}; clipboard-write ${this.#origin}`,
        src: `${this.#origin}/embed?lang=${encodeURIComponent(this.#lang)}`,
      });
      frame.onload = () => this.#hello();
      return (this.#frame = frame);
    }

    // Each page in the frame is greeted; only then does it know whom to answer.
    #hello() {
      if (!this.#frame) return;
      const style = getComputedStyle(this);
      const own = style.colorScheme;
      const dark = own.includes("dark") && (!own.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
      const asked = this.getAttribute("theme") ?? "auto";
      const theme = { scheme: asked === "auto" ? (dark ? "dark" : "light") : asked };
      for (const [name, token] of Object.entries(THEME)) {
        theme[name] = (style.getPropertyValue(`--bescheid-${name}`) || style.getPropertyValue(`--kern-${token}`)).trim();
      }
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#refuse(), PATIENCE);
      this.#frame.contentWindow?.postMessage({ bescheid: "hello", theme }, this.#origin);
    }

    #hear({ origin, source, data }) {
      const frame = this.#frame;
      if (!frame || origin !== this.#origin || source !== frame.contentWindow) return;
      const tall = Number(data?.height);
      if (tall > 0 && tall < 1e6) frame.style.height = `${Math.ceil(tall)}px`;
      if (data?.bescheid === "ready") {
        clearTimeout(this.#timer);
        if (!frame.known) this.#tell("ready");
        else this.#show(0, true);
        frame.known = true;
      }
      if (data?.bescheid === "show") this.#show(Number(data.top) || 0);
      if (data?.bescheid === "close") this.#dialog?.close();
    }

    // Brings a place of the frame into view; `above` only where it lies above what is seen.
    #show(top, above) {
      const box = this.#dialog ?? document.scrollingElement;
      const seen = this.#dialog ? this.#dialog.firstChild.offsetHeight + this.#dialog.getBoundingClientRect().top : 0;
      const by = this.#frame.getBoundingClientRect().top + top - seen;
      if (!above || by < 0) box.scrollBy(0, by);
    }

    #refuse() {
      const [label, , no, window] = this.#said;
      const link = this.#origin && make("a", { href: `${this.#origin}/?lang=${this.#lang}`, target: "_blank", rel: "noopener" }, window);
      const notice = make("div", { className: "no", role: "alert" }, make("strong", {}, label), make("p", {}, no), link ?? "");
      this.#frame?.replaceWith(notice);
      if (!this.#frame) this.#root.append(notice);
      this.#frame = undefined;
    }

    #tell(name) {
      this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true }));
    }
  }

  customElements.define(NAME, Hilfe);
})();
