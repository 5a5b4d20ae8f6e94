// Runs in a page of the service that stands in a frame of another site: tells it how high the page is, takes
// its colours, and says when the reader presses Escape. Speaks with listed sites only, and tells nothing of a
// letter.
(() => {
  const page = document.documentElement;
  const allowed = (page.dataset.origins ?? "").split(" ");
  const COLOURS = {
    accent: ["--kern-color-action-default", "--kern-color-action-focus-default"],
    "on-accent": ["--kern-color-action-on-default"],
    background: ["--kern-color-layout-background-default"],
    text: ["--kern-color-layout-text-default"],
  };
  let host;

  const say = (what, more) => {
    if (host) parent.postMessage({ bescheid: what, ...more }, host);
  };
  const height = () => ({ height: document.body.getBoundingClientRect().height });

  // Only what is a colour or a length of its own: nothing that could load or refer to something.
  const dress = (theme) => {
    if (["light", "dark"].includes(theme?.scheme)) {
      page.dataset.kernTheme = theme.scheme;
      page.style.colorScheme = theme.scheme;
    } else {
      delete page.dataset.kernTheme;
      page.style.colorScheme = "";
    }
    const plain = (value) => typeof value === "string" && /^[\w#%.,()\s/+-]{1,60}$/.test(value) && !/url|var|image/i.test(value);
    for (const [name, tokens] of Object.entries(COLOURS)) {
      const value = theme?.[name];
      if (!plain(value) || !CSS.supports("color", value)) continue;
      for (const token of tokens) page.style.setProperty(token, value);
    }
    if (plain(theme?.radius) && CSS.supports("border-radius", theme.radius)) {
      page.style.setProperty("--kern-metric-border-radius-default", theme.radius);
    }
  };

  addEventListener("message", ({ origin, source, data }) => {
    if (parent === window || source !== parent || !allowed.includes(origin) || data?.bescheid !== "hello") return;
    host = origin;
    dress(data.theme);
    say("ready", height());
  });
  new ResizeObserver(() => say("height", height())).observe(document.body);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) say("close");
  });
  // A frame as high as its page does not scroll: the host does.
  const show = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) say("show", { top: target.getBoundingClientRect().top });
  };
  addEventListener("hashchange", show);
  addEventListener("click", (event) => {
    if (event.target.closest?.("a[href*='#']")) setTimeout(show);
  });
})();
