import postcss from "postcss";

const DARK = /(:root)?\[data-fr-theme=["']?dark["']?\]/g;

/// DSFR shows its dark colours where the page asks for them. A page that asks for no theme follows the system: each of
/// those rules is said again for it.
export function followSystemTheme(root) {
  root.walkRules((rule) => {
    if (!rule.selector.match(DARK)) return;
    const dark = rule.clone({ selectors: rule.selectors.filter((it) => it.match(DARK)).map(withoutChoice) });
    const media = rule.parent.type === "atrule" && rule.parent.name === "media" ? rule.parent : undefined;
    const params = "(prefers-color-scheme: dark)";
    const system = postcss.atRule({ name: "media", params: media ? both(media.params, params) : params });
    system.append(dark);
    (media ?? rule).after(system);
  });
}

const withoutChoice = (selector) => selector.replace(DARK, ":root:not([data-fr-theme])");

const both = (params, other) =>
  params
    .split(",")
    .map((query) => `${query.trim()} and ${other}`)
    .join(", ");
