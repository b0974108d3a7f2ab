import { combobox } from "./parts/combobox.js";
import { json } from "./parts/json.js";

/// A search box that completes what is typed: métiers, places, diplomas, employers. With `data-suggest="submit"` a
/// proposal that is chosen is also searched for.
export function enhance(input) {
  combobox(input, {
    label: "Propositions",
    ask: async (text, signal) => groups(await json(`/api/suggest?${new URLSearchParams({ q: text })}`, signal)),
    take({ text }) {
      input.value = text;
      if (input.dataset.suggest === "submit") input.form?.requestSubmit();
    },
  });
}

function groups({ metiers, places, diplomas, employers }) {
  return [
    { kind: "Métiers", options: metiers.map(({ label, acronym, text }) => ({ label, detail: acronym, text })) },
    { kind: "Lieux", options: places.map(place) },
    { kind: "Diplômes et formations", options: diplomas.map(({ name, code, text }) => ({ label: name, detail: code, text })) },
    { kind: "Employeurs", options: employers.map(employer) },
  ];
}

const place = ({ name, department, departmentName, text }) => ({
  label: name,
  detail: `${departmentName} (${department})`,
  text,
});

const employer = ({ name, offers, text }) => ({ label: name, detail: counted(offers), text });

const counted = (offers) => (offers === 1 ? "1 offre" : `${offers.toLocaleString("fr-FR")} offres`);
