import esbuild from "esbuild";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { publishCards } from "./cards.mjs";
import { cutFonts } from "./fonts.mjs";
import { publishIcons } from "./icons.mjs";
import { drawMap } from "./map.mjs";
import { manifest, module, published, sources } from "./places.mjs";
import { publish } from "./publish.mjs";
import { dsfrStyles } from "./styles.mjs";

/// Builds everything and answers what was published: name, address, weights.
export async function build() {
  rmSync(manifest, { force: true });
  rmSync(published, { recursive: true, force: true });
  mkdirSync(published, { recursive: true });
  await cutFonts();
  drawMap();
  const { metafile } = await esbuild.build({
    absWorkingDir: module,
    entryPoints: [join(sources, "css/site.css"), ...modules()],
    outdir: published,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    target: ["chrome99", "firefox97", "safari15.4"],
    loader: { ".svg": "dataurl", ".woff2": "file" },
    plugins: [dsfrStyles],
    metafile: true,
    logLevel: "warning",
  });
  const names = Object.entries(metafile.outputs).map(([output, { entryPoint, inputs }]) => ({
    file: basename(output),
    name: nameOf(output, entryPoint, inputs),
  }));
  const assets = [...names, ...publishIcons(), ...(await publishCards())].map(({ file, name }) => ({ name, file, ...publish(join(published, file)) }));
  assets.sort((a, b) => (a.file < b.file ? -1 : 1));
  const addresses = assets.filter((it) => it.name).map((it) => [it.name, `/assets/${it.file}`]);
  writeFileSync(manifest, `${JSON.stringify(Object.fromEntries(addresses), null, 2)}\n`);
  return assets;
}

function modules() {
  return readdirSync(join(sources, "js"))
    .filter((file) => file.endsWith(".js"))
    .map((file) => join(sources, "js", file));
}

/// Pages name what they load by its source: « site.css », « suggest.js », « marianne-bold.woff2 ». A part that modules
/// share has no name of its own.
function nameOf(output, entryPoint, inputs) {
  const source = entryPoint ?? (output.endsWith(".woff2") ? Object.keys(inputs)[0] : undefined);
  return source && basename(relative(module, source));
}
