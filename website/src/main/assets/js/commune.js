import { combobox } from "./parts/combobox.js";
import { json } from "./parts/json.js";

/// A field for a commune: what is chosen stands in it without ambiguity, « Lyon (69) ». With `data-commune="commune"` its
/// code also goes into the field of that name; what is only typed has none, and the server reads it.
export function enhance(input) {
  const code = input.dataset.commune && input.form.elements.namedItem(input.dataset.commune);
  if (code) input.addEventListener("input", () => (code.value = ""));
  combobox(input, {
    label: "Communes",
    ask: async (text, signal) => groups(await json(`/api/territories/communes?${new URLSearchParams({ q: text })}`, signal)),
    take(commune) {
      input.value = commune.label;
      if (code) code.value = commune.code;
    },
  });
}

const groups = ({ items }) => [
  { kind: "Communes", options: items.map(({ code, label, postalCodes }) => ({ code, label, detail: told(postalCodes) })) },
];

const told = ([first, ...others]) => (others.length > 0 ? `${first}…` : first);
