import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { dsfr, work } from "./places.mjs";

const WEIGHTS = ["Regular", "Medium", "Bold"];

/// What pages in French are written with, and, apart, the letters that the names of people and of places bring from
/// the rest of Europe: browsers fetch these only for a page that has one (`unicode-range` in fonts.css).
const FRENCH = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸ\u202f‐‑‒–—‘’‚“”„†•…‰′″‹›€№™←↑→↓−≈≠≤≥ʳˢᵉᵈ`;
const EUROPEAN = [...range(0x100, 0x17f), ...range(0x218, 0x21b)].filter((letter) => !FRENCH.includes(letter)).join("");

const OPTIONS = {
  targetFormat: "woff2",
  noHinting: true,
  keepFeatures: ["ccmp", "kern", "liga", "locl", "mark", "tnum"],
};

/// Cuts Marianne down to what pages write.
export async function cutFonts() {
  mkdirSync(work, { recursive: true });
  for (const weight of WEIGHTS) {
    const font = readFileSync(join(dsfr, `fonts/Marianne-${weight}.woff2`));
    const name = `marianne-${weight.toLowerCase()}`;
    writeFileSync(join(work, `${name}.woff2`), await subsetFont(font, FRENCH, OPTIONS));
    writeFileSync(join(work, `${name}-europe.woff2`), await subsetFont(font, EUROPEAN, OPTIONS));
  }
}

function range(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
