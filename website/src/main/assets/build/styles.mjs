import { readFileSync } from "node:fs";
import { join } from "node:path";
import postcss from "postcss";
import { PurgeCSS } from "purgecss";
import { unknownClasses, unwornClasses } from "./classes.mjs";
import { mentionedWords, ownStyles } from "./mentions.mjs";
import { dsfr } from "./places.mjs";
import { followSystemTheme } from "./theme.mjs";
import { dropUnusedVariables } from "./variables.mjs";

/// `@import "dsfr"` in our styles: of the State's design system, the rules that some page may need.
export const dsfrStyles = {
  name: "dsfr",
  setup(build) {
    build.onResolve({ filter: /^dsfr$/ }, () => ({ path: "dsfr", namespace: "dsfr" }));
    build.onLoad({ filter: /.*/, namespace: "dsfr" }, async () => {
      const css = FILES.map((file) => rebased(readFileSync(join(dsfr, file), "utf8"))).join("\n");
      const words = mentionedWords();
      const errors = [
        ...unknownClasses(words, css, ownStyles()).map((it) => ({ text: `No style knows the class ${it}` })),
        ...unwornClasses(words, ownStyles()).map((it) => ({ text: `No page wears the class ${it} of our styles` })),
      ];
      return { errors, contents: await used(css, words), loader: "css", resolveDir: dsfr };
    });
  },
};

/// Which theme is shown is decided when a page is asked for.
const THEME = ["data-fr-theme", "dark"];

const FILES = ["dsfr.main.css", "utility/utility.main.css", "dsfr.print.css"];

async function used(css, words) {
  const [purged] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: [{ raw: [...words, ...THEME].join(" "), extension: "words" }],
    defaultExtractor: (content) => content.split(" "),
  });
  const rules = postcss.parse(purged.css);
  rules.walkAtRules(/^(charset|font-face)$/, (rule) => void rule.remove());
  rules.walkComments((comment) => void comment.remove());
  followSystemTheme(rules);
  dropUnusedVariables(rules, ownStyles().match(/--[\w-]+/g));
  return rules.toString();
}

/// The files stand at several depths, and are read as one.
const rebased = (css) => css.replace(/url\("(?:\.\.?\/)+/g, 'url("./');
