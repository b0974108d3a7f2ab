import { join } from "node:path";
import { filesOf, read } from "./files.mjs";
import { pages, sources } from "./places.mjs";

/// Every word of the pages and of the modules that could be a class, an element or an attribute.
export function mentionedWords() {
  return new Set(pages.flatMap(filesOf).flatMap((file) => read(file).match(/[\w-]+/g) ?? []));
}

export const ownStyles = () => filesOf(join(sources, "css")).map(read).join("\n");
