/// What each asset weighs, as it is and as it is sent.
export function report(assets) {
  const rows = [...assets, { file: "total", ...total(assets) }];
  const width = Math.max(...rows.map(({ file }) => file.length));
  console.log("asset".padEnd(width), "     raw    gzip  brotli");
  for (const { file, raw, gzip, brotli } of rows) {
    console.log(file.padEnd(width), ...[raw, gzip, brotli].map((bytes) => String(bytes).padStart(7)));
  }
}

function total(assets) {
  const sum = (weight) => assets.reduce((bytes, asset) => bytes + asset[weight], 0);
  return { raw: sum("raw"), gzip: sum("gzip"), brotli: sum("brotli") };
}
