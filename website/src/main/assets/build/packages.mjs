import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { read, readIfThere } from "./files.mjs";
import { lock, module } from "./places.mjs";

const installed = join(module, "node_modules/.installed-lock.json");

/// Installs the packages of the lock file, unless they are there already. The mark is written last, so that an
/// installation that was cut short is made again.
export function installPackages() {
  const wanted = read(lock);
  if (readIfThere(installed) === wanted) return;
  const { error, status } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: module,
    stdio: "inherit",
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(installed, wanted);
}
