import assert from "node:assert/strict";
import { test } from "node:test";
import postcss from "postcss";
import { unknownClasses, unwornClasses } from "../../main/assets/build/classes.mjs";
import { followSystemTheme } from "../../main/assets/build/theme.mjs";
import { dropUnusedVariables } from "../../main/assets/build/variables.mjs";

const changed = (css, change) => {
  const root = postcss.parse(css);
  change(root);
  return root.toString().replace(/\s*([{}])\s*/g, " $1 ").replace(/\s+/g, " ").trim();
};

test("a page that chose no theme has the dark colours that the system asks for", () => {
  assert.equal(
    changed(":root[data-fr-theme=dark] { --grey: #161616; }", followSystemTheme),
    ":root[data-fr-theme=dark] { --grey: #161616; } " +
      "@media (prefers-color-scheme: dark) { :root:not([data-fr-theme]) { --grey: #161616; } }",
  );
});

test("dark rules for some screens follow the system on these screens only", () => {
  assert.match(
    changed("@media (hover: hover) { [data-fr-theme=dark] .a, .b { color: red } }", followSystemTheme),
    /@media \(hover: hover\) and \(prefers-color-scheme: dark\) { :root:not\(\[data-fr-theme\]\) \.a { color: red } }$/,
  );
});

test("a variable goes with all that only it reads", () => {
  const css = ":root { --a: var(--b); --b: red; --c: var(--d); --d: blue; --own: 1 } .x { color: var(--c) } .y { --a: 1 }";
  assert.equal(
    changed(css, (root) => dropUnusedVariables(root, ["--own"])),
    ":root { --c: var(--d); --d: blue; --own: 1 } .x { color: var(--c) }",
  );
});

test("a class that no style knows is told, and one that is put together from parts of the design system", () => {
  const words = ["fr-btn", "fr-buton", "fr-badge--", "ps-family--", "ps-familly--", "fr-FR"];
  const css = ".fr-btn {} .fr-badge--info {} .ps-family--sante {}";
  assert.deepEqual(unknownClasses(words, css), ["fr-buton", "fr-badge--", "ps-familly--"]);
});

test("a class of ours that no page wears is told, and one that a page puts together is worn", () => {
  const words = new Set(["ps-family", "ps-family--", "fr-btn"]);
  const css = ".ps-family {} .ps-family--sante:hover {} .ps-stack > .ps-row {} main .fr-btn {} .fr-footer__top {}";
  assert.deepEqual(unwornClasses(words, css), ["ps-stack", "ps-row", "fr-footer__top"]);
});
