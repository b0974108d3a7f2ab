import assert from "node:assert/strict";
import { test } from "node:test";
import { enhance } from "../../main/assets/js/favourites.js";
import { page, until } from "./page.mjs";

const BUTTON = (id) => `<button hidden class="fr-icon-heart-line" data-favourite="${id}" data-title="<i>Aide-soignant</i>" data-where="Lyon (69)">Garder</button>`;
const LIST = `
  <div data-favourites hidden>
    <p data-empty>Rien</p>
    <ul></ul>
    <template><li><a data-slot="title"></a><p data-slot="where"></p><div role="status"><p data-slot="state" hidden></p></div><button data-slot="forget">Retirer</button></li></template>
  </div>`;
const KEY = "prendresoin.favoris";

const keeping = (...ids) => localStorage.setItem(KEY, JSON.stringify(ids.map((id) => ({ id, title: `Offre ${id}`, where: "Lyon (69)" }))));
const ids = () => JSON.parse(localStorage.getItem(KEY)).map(({ id }) => id);

function shown(answers) {
  const site = page(LIST, answers);
  return { ...site, section: site.document.querySelector("[data-favourites]"), items: () => [...site.document.querySelectorAll("li")] };
}

test("a button keeps an offer and forgets it, on this device only", () => {
  const { document, asked } = page(BUTTON("ft-1") + BUTTON("ft-1"));
  const [one, same] = document.querySelectorAll("button");
  [one, same].forEach(enhance);
  assert.ok(!one.hidden);
  one.click();
  assert.deepEqual(JSON.parse(localStorage.getItem(KEY)), [{ id: "ft-1", title: "<i>Aide-soignant</i>", where: "Lyon (69)" }]);
  for (const button of [one, same]) {
    assert.equal(button.getAttribute("aria-pressed"), "true");
    assert.equal(button.className, "fr-icon-heart-fill");
  }
  same.click();
  assert.deepEqual(ids(), []);
  assert.equal(one.getAttribute("aria-pressed"), "false");
  assert.deepEqual(asked, []);
});

test("the last kept comes first, and no more are kept than can be asked about", () => {
  const { document } = page(Array.from({ length: 51 }, (_, i) => BUTTON(`ft-${i}`)).join(""));
  const buttons = [...document.querySelectorAll("button")];
  buttons.forEach(enhance);
  buttons.forEach((button) => button.click());
  assert.equal(ids().length, 50);
  assert.equal(ids()[0], "ft-49");
  assert.ok(buttons[50].disabled);
  buttons[0].click();
  assert.ok(!buttons[50].disabled);
});

test("the page lists what is kept as text, and tells which are closed", async () => {
  const { section, items, asked } = shown({ "/api/offers/ft-1": { status: 410, body: {} }, "/api/offers/ft-2": { id: "ft-2" } });
  keeping("ft-1", "ft-2");
  enhance(section);
  assert.ok(!section.hidden);
  assert.ok(section.querySelector("[data-empty]").hidden);
  assert.equal(items()[0].querySelector("a").getAttribute("href"), "/offres/ft-1");
  const states = () => items().map((item) => item.querySelector("[data-slot=state]"));
  await until(() => !states()[0].hidden && asked.length === 2);
  assert.equal(states()[0].textContent, "Cette offre n’est plus en ligne : Offre ft-1");
  assert.ok(states()[0].closest("[role=status]"));
  assert.ok(states()[1].hidden);
});

test("an offer that could not be asked about is said to be uncertain", async () => {
  const { section, items } = shown({ "/api/offers/ft-1": { status: 503, body: {} } });
  keeping("ft-1", "ft-2");
  enhance(section);
  const states = () => items().map((item) => item.querySelector("[data-slot=state]"));
  await until(() => states().every((state) => !state.hidden));
  assert.ok(states().every((state) => state.textContent === "Disponibilité momentanément inconnue"));
});

test("an offer that is forgotten leaves the list, and the focus goes to the next", () => {
  const { section, items, document } = shown({});
  keeping("ft-1", "ft-2");
  enhance(section);
  items()[0].querySelector("button").click();
  assert.deepEqual(ids(), ["ft-2"]);
  assert.equal(items().length, 1);
  assert.equal(document.activeElement, items()[0].querySelector("button"));
  items()[0].querySelector("button").click();
  assert.ok(!section.querySelector("[data-empty]").hidden);
});

for (const broken of ["{", "{}", "null", '[{"id":"ft-1"},3]']) {
  test(`what was kept is not readable: ${broken}`, () => {
    const { section, items } = shown({});
    localStorage.setItem(KEY, broken);
    enhance(section);
    assert.equal(items().length, 0);
  });
}
