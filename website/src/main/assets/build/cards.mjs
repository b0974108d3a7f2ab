import { Resvg, initWasm } from "@resvg/resvg-wasm";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { dsfr } from "./places.mjs";
import { write } from "./icons.mjs";

/// What stands on the picture of each part of the site, in lines.
const CARDS = {
  accueil: ["Et si vous étiez fait", "pour prendre soin ?"],
  metiers: ["Les métiers du soin", "et de l’accompagnement"],
  offres: ["Les offres d’emploi", "du soin et de", "l’accompagnement"],
  formations: ["Se former aux métiers", "du soin et de", "l’accompagnement"],
  orientation: ["Quel métier du soin", "est fait pour moi ?"],
  territoires: ["Les métiers recherchés", "près de chez moi"],
};

const NAME = "Prendre soin";

/// Santé, social, handicap, petite enfance, grand âge: the flat colours of the families.
const FAMILIES = ["#00a95f", "#417dc4", "#a558a0", "#c8aa39", "#e4794a"];

/// The pictures that are shown with a shared address: 1200 × 630, in flat colours, so that they are light.
export async function publishCards() {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const text = Object.values(CARDS).flat().join("") + NAME;
  const font = await readable(text);
  return Object.entries(CARDS).map(([name, lines]) => write(`partage-${name}.png`, draw(lines, font)));
}

/// The renderer reads no woff2.
const readable = (text) =>
  subsetFont(readFileSync(join(dsfr, "fonts/Marianne-Bold.woff2")), text, { targetFormat: "sfnt" });

function draw(lines, font) {
  const options = { font: { fontBuffers: [font], defaultFontFamily: "Marianne" } };
  return Buffer.from(new Resvg(drawing(lines), options).render().asPng());
}

function drawing(lines) {
  const top = 390 - (lines.length - 1) * 46;
  const title = lines.map((line, i) => `<text x="80" y="${top + i * 92}" font-size="78" font-weight="700">${line}</text>`);
  const stripes = FAMILIES.map((colour, i) => `<rect x="${i * 240}" y="606" width="240" height="24" fill="${colour}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630" font-family="Marianne">
    <rect width="1200" height="630" fill="#fff"/>
    <text x="80" y="118" font-size="40" font-weight="700" fill="#161616">${NAME}</text>
    <g fill="#000091">${title.join("")}</g>
    ${stripes.join("")}
  </svg>`;
}
