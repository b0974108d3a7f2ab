import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { test } from "node:test";

const classes = new URL("../../../target/classes/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("assets.json", classes), "utf8"));
const weight = (name, suffix = "") => statSync(new URL(`static${manifest[name]}${suffix}`, classes)).size;

test("styles stay under 35 kB, sent as gzip", () => {
  assert.ok(weight("site.css", ".gz") <= 35_000);
});

test("the letters of French stay under 50 kB in all three weights", () => {
  const fonts = ["marianne-regular.woff2", "marianne-medium.woff2", "marianne-bold.woff2"];
  assert.ok(fonts.map((font) => weight(font)).reduce((a, b) => a + b) <= 50_000);
});

test("the modules stay under 20 kB, sent as gzip", () => {
  const modules = Object.keys(manifest).filter((name) => name.endsWith(".js"));
  assert.ok(modules.map((name) => weight(name, ".gz")).reduce((a, b) => a + b) <= 20_000);
});

test("every text is there as gzip and as brotli", () => {
  for (const name of Object.keys(manifest).filter((it) => /\.(css|js|svg|webmanifest)$/.test(it))) {
    assert.ok(weight(name, ".gz") > 0);
    assert.ok(weight(name, ".br") > 0);
  }
});

test("every part of the site has a picture of 1200 × 630, under 60 kB", () => {
  for (const part of ["accueil", "metiers", "offres", "formations", "orientation", "territoires"]) {
    const picture = readFileSync(new URL(`static${manifest[`partage-${part}.png`]}`, classes));
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630]);
    assert.ok(picture.length <= 60_000);
  }
});

test("the site on a phone's screen has its icons", () => {
  const site = JSON.parse(readFileSync(new URL(`static${manifest["site.webmanifest"]}`, classes), "utf8"));
  assert.equal(site.icons.length, 2);
  for (const { src } of site.icons) assert.ok(statSync(new URL(`static/assets/${src}`, classes)).size > 0);
});
