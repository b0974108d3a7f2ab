import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/// Every file of a folder and of those in it, always in the same order.
export function filesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)]));
}

export const read = (file) => readFileSync(file, "utf8");

export const readIfThere = (file) => (existsSync(file) ? read(file) : undefined);
