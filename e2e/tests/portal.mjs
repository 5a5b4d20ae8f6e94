// The portal of an imagined town on another site, and the product in its pages.
import { portal as start } from "../portal/serve.mjs";
import { serve } from "./place.mjs";

/** A portal, and a product that lists it; the portal knows the product's address as soon as it has one. */
export async function town() {
  const portal = await start("http://127.0.0.1:9");
  const server = await serve({ BESCHEID_EMBED: `{origins=["${portal.address}"]}` });
  portal.show(server.address);
  return {
    portal,
    server,
    async stop() {
      await portal.stop();
      await server.stop();
    },
  };
}

/** The frame of the element with this number, as soon as the element has heard from it. */
export async function frame(page, number = 0) {
  const iframe = page.locator("bescheid-hilfe").nth(number).locator("iframe");
  await iframe.waitFor();
  return iframe.contentFrame();
}

/** Waits until the client bundle has taken up the page in a frame; `selector` names something of that page. */
export async function alive(inside, selector = "main") {
  await inside.locator(selector).first().waitFor();
  await inside.locator("html").evaluate(
    () => new Promise((done) => {
      const look = () => (window.isAlive ? done() : requestAnimationFrame(look));
      look();
    }),
  );
}
