import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf, readIfThere } from "./files.mjs";
import { departments, lock, manifest, pages, sources, work } from "./places.mjs";

const built = join(work, "built");

/// What the assets are made of, in one word.
export function state() {
  const hash = createHash("sha256");
  for (const file of [lock, departments, ...[sources, ...pages].flatMap(filesOf)]) {
    hash.update(file).update("\0").update(readFileSync(file));
  }
  return hash.digest("hex");
}

export const isBuilt = (current) => readIfThere(built) === current && readIfThere(manifest) !== undefined;

export const remember = (current) => writeFileSync(built, current);
