import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/// Fonts and pictures are compressed already.
const COMPRESSED = /\.(woff2|png)$/;

/// Lays beside a text what the server sends instead of it to those who can read it.
export function publish(path) {
  const raw = readFileSync(path);
  if (COMPRESSED.test(path)) return { raw: raw.length, gzip: raw.length, brotli: raw.length };
  const gzip = gzipSync(raw, { level: 9 });
  const brotli = brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  });
  writeFileSync(`${path}.gz`, gzip);
  writeFileSync(`${path}.br`, brotli);
  return { raw: raw.length, gzip: gzip.length, brotli: brotli.length };
}
