import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { dsfr, published } from "./places.mjs";

const IDENTITY = {
  name: "Prendre soin",
  short_name: "Prendre soin",
  description: "Les métiers du soin et de l’accompagnement",
  lang: "fr",
  start_url: "/",
  display: "browser",
  theme_color: "#000091",
  background_color: "#ffffff",
};

/// What stands for the site in a tab, among bookmarks and on the screen of a phone: the State's own icons.
export function publishIcons() {
  const [svg, ico, touch, small, large] = [
    "favicon.svg",
    "favicon.ico",
    "apple-touch-icon.png",
    "android-chrome-192x192.png",
    "android-chrome-512x512.png",
  ].map((name) => write(name, readFileSync(join(dsfr, "favicon", name))));
  const icons = [small, large].map(({ file, name }) => ({ src: file, sizes: name.match(/\d+x\d+/)[0], type: "image/png" }));
  const site = write("site.webmanifest", Buffer.from(JSON.stringify({ ...IDENTITY, icons })));
  return [svg, ico, touch, small, large, site];
}

/// Lays a file among what is published, under a name that changes with its content.
export function write(name, content) {
  const ending = extname(name);
  const print = createHash("sha256").update(content).digest("hex").slice(0, 8).toUpperCase();
  const file = `${name.slice(0, -ending.length)}-${print}${ending}`;
  writeFileSync(join(published, file), content);
  return { name, file };
}
