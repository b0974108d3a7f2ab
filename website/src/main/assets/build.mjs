// Everything that browsers load: styles, fonts, modules, maps. `--report` prints what each weighs.
import { installPackages } from "./build/packages.mjs";
import { isBuilt, remember, state } from "./build/state.mjs";

const told = process.argv.includes("--report");
const current = state();
if (told || !isBuilt(current)) {
  installPackages();
  const { build } = await import("./build/assets.mjs");
  const { report } = await import("./build/report.mjs");
  const assets = await build().catch(failed);
  remember(current);
  if (told) report(assets);
}

function failed(failure) {
  // What esbuild has found it has told already.
  if (!failure.errors) console.error(failure);
  process.exit(1);
}
