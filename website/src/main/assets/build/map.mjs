import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import svgpath from "svgpath";
import { PARTS } from "./projection.mjs";
import { classes, departments, mapChart } from "./places.mjs";

const VIEW_BOX = "0 0 1010 1010";

/// Beyond the seas, larger than at home and in a column on the left, where the ocean is: how the package draws each
/// (all are 48 high), and where it goes.
const OVERSEAS = { 971: [35.5, 490], 972: [48.1, 592], 973: [50.8, 694], 974: [36.4, 796], 976: [52.6, 898] };
const OVERSEAS_SCALE = 1.8;

/// Paris and those around it are a few units wide: they are drawn a second time, large, in the corner.
const AROUND_PARIS = ["75", "92", "93", "94"];
const ZOOM = { scale: 4.5, x: -2150, y: -975 };

/// The map of the départements, for the server: departements.json has shapes, names, boxes, and how to place a point. The
/// shapes are those of the State's charts (@gouvfr/dsfr-chart, MIT licence, DINUM).
export function drawMap() {
  const shapes = shapesOf(readFileSync(mapChart, "utf8"));
  const drawn = Object.fromEntries(named().map(({ code, name, region }) => [code, { name, region, ...places(code, shapes) }]));
  if (shapes.size !== Object.keys(drawn).length) throw new Error(`The package draws ${shapes.size} départements`);
  mkdirSync(classes, { recursive: true });
  writeFileSync(
    join(classes, "departements.json"),
    JSON.stringify({ viewBox: VIEW_BOX, projection: PARTS, departments: drawn }),
  );
}

function shapesOf(module) {
  const shape = /class: "FR-(\d[\dAB]\d?)",\s*(?:style: D\(\{[^}]*\}\),\s*)?d: "([^"]+)"/g;
  return new Map([...module.matchAll(shape)].map(([, code, path]) => [code, path]));
}

function places(code, shapes) {
  const shape = shapes.get(code);
  if (!shape) throw new Error(`The package does not draw the département ${code}`);
  const [x, y] = OVERSEAS[code] ?? [];
  if (x !== undefined) return boxed(svgpath(shape).scale(OVERSEAS_SCALE).translate(x, y).round(1).toString());
  if (!AROUND_PARIS.includes(code)) return boxed(shape);
  return { ...boxed(shape), zoom: svgpath(shape).scale(ZOOM.scale).translate(ZOOM.x, ZOOM.y).round(0).toString() };
}

const boxed = (path) => ({ path, box: boxOf(path) });

/// What it fills, so that a part of the country can be shown alone: west, north, east, south.
function boxOf(shape) {
  const [xs, ys] = [[], []];
  svgpath(shape).abs().unshort().iterate(([command, ...numbers]) => {
    const only = { H: [xs], V: [ys] }[command] ?? [xs, ys];
    numbers.forEach((number, index) => only[index % only.length].push(number));
  });
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round);
}

/// The names are the catalogue's, like those of every page.
function named() {
  const [, ...lines] = readFileSync(departments, "utf8").trim().split("\n");
  return lines.map((line) => line.split(";")).map(([code, name, region]) => ({ code, name, region }));
}
