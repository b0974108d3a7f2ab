import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import svgpath from "svgpath";
import { project } from "../../main/assets/build/projection.mjs";

const place = (path) => new URL(`../../../${path}`, import.meta.url);
const here = (path) => readFileSync(place(path));

const { departments, projection } = JSON.parse(here("target/classes/departements.json"));

/// Those whose place is known to the commune, and where many live: the points that maps are about.
const communes = gunzipSync(here("../catalog-service/src/main/resources/reference/communes.csv.gz"))
  .toString()
  .trim()
  .split("\n")
  .map((line) => line.split(";"))
  .filter(([, , kind, , , population, , , precision]) => kind === "commune" && precision === "commune" && population > 5000)
  .map(([, name, , department, , , latitude, longitude]) => ({ name, department, ...project(+longitude, +latitude) }));

test("every département is on the map, with its name and its region", () => {
  assert.equal(Object.keys(departments).length, 101);
  for (const { name, region, path, box } of Object.values(departments)) assert.ok(name && region && path && box.length === 4);
});

test("every commune is drawn in its département, or on its edge", () => {
  const outlines = Object.fromEntries(Object.entries(departments).map(([code, { path }]) => [code, outline(path)]));
  const strays = communes.filter(({ department, x, y }) => !within(outlines[department], x, y) && far(outlines[department], x, y));
  assert.ok(communes.length > 2000);
  assert.deepEqual(strays.map(({ name }) => name), []);
});

test("a point that is on no part of the map is not drawn", () => {
  assert.equal(project(-73.6, 45.5), undefined);
});

test("the server is told how to place points", () => {
  assert.deepEqual(projection.map(({ part }) => part).sort(), [
    "Corse",
    "Guadeloupe",
    "Guyane",
    "Hexagone",
    "La Réunion",
    "Martinique",
    "Mayotte",
  ]);
});

/// The shapes keep one point for some kilometres of coast.
const far = (rings, x, y) => Math.min(...edges(rings).map((edge) => distance(edge, x, y))) > 5;

function distance([[a, b], [c, d]], x, y) {
  const length = (c - a) ** 2 + (d - b) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a) * (c - a) + (y - b) * (d - b)) / length));
  return Math.hypot(a + along * (c - a) - x, b + along * (d - b) - y);
}

function outline(path) {
  const rings = [];
  svgpath(path)
    .abs()
    .iterate(([command, ...to], index, x, y) => {
      if (command === "M") rings.push([]);
      if (command === "H") rings.at(-1).push([to[0], y]);
      else if (command === "V") rings.at(-1).push([x, to[0]]);
      else if (command !== "Z" && command !== "z") rings.at(-1).push(to.slice(-2));
    });
  return rings;
}

const within = (rings, x, y) =>
  edges(rings).filter(([[a, b], [c, d]]) => b > y !== d > y && x < a + ((c - a) * (y - b)) / (d - b)).length % 2 === 1;

const edges = (rings) => rings.flatMap((ring) => ring.map((from, i) => [from, ring[(i + 1) % ring.length]]));
