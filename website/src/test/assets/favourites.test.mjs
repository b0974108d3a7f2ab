import assert from "node:assert/strict";
import { test } from "node:test";
import { enhance } from "../../main/assets/js/favourites.js";
import { page, until } from "./page.mjs";

const BUTTON = (id) => `<button hidden class="fr-icon-heart-line" data-favourite="${id}" data-title="<i>Aide-soignant</i>" data-where="Lyon (69)">Garder</button>`;
const LIST = `
  <div data-favourites hidden>
    <p role="status"></p>
    <p data-empty>Rien</p>
    <ul></ul>
    <template><li><a data-slot="title"></a><p data-slot="where"></p><p data-slot="state" hidden></p><button data-slot="forget">Retirer</button></li></template>
  </div>`;
const KEY = "prendresoin.favoris";

const keeping = (...ids) => localStorage.setItem(KEY, JSON.stringify(ids.map((id) => ({ id, title: `Offre ${id}`, where: "Lyon (69)" }))));
const ids = () => JSON.parse(localStorage.getItem(KEY)).map(({ id }) => id);

function shown(answers) {
  const site = page(LIST, answers);
  const section = site.document.querySelector("[data-favourites]");
  return { ...site, section, said: () => section.querySelector("[role=status]").textContent, items: () => [...site.document.querySelectorAll("li")] };
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
  const { section, items, said } = shown({ "/api/offers/ft-1": { status: 410, body: {} }, "/api/offers/ft-2": { id: "ft-2" } });
  keeping("ft-1", "ft-2");
  enhance(section);
  assert.ok(!section.hidden);
  assert.ok(section.querySelector("[data-empty]").hidden);
  assert.equal(items()[0].querySelector("a").getAttribute("href"), "/offres/ft-1");
  await until(said);
  const states = items().map((item) => item.querySelector("[data-slot=state]"));
  assert.equal(states[0].textContent, "Cette offre n’est plus en ligne");
  assert.ok(!states[0].hidden);
  assert.ok(states[1].hidden);
  assert.equal(said(), "1\u00a0offre n’est plus en ligne.");
});

test("an offer that could not be asked about is said to be uncertain", async () => {
  const { section, items } = shown({ "/api/offers/ft-1": { status: 503, body: {} } });
  keeping("ft-1", "ft-2");
  enhance(section);
  const states = () => items().map((item) => item.querySelector("[data-slot=state]"));
  await until(() => states().every((state) => !state.hidden));
  assert.ok(states().every((state) => state.textContent === "Disponibilité momentanément inconnue"));
});

test("what became of all is said once, after the last answer", async () => {
  const closed = { status: 410, body: {} };
  let last;
  const answers = { "/api/offers/a-1": closed, "/api/offers/a-2": { status: 404, body: {} }, "/api/offers/a-3": new Promise((resolve) => (last = resolve)) };
  const { section, items, said, document, window } = shown(answers);
  keeping("a-1", "a-2", "a-3", "b-1", "b-2", "b-3");
  let times = 0;
  new window.MutationObserver(() => times++).observe(section.querySelector("[role=status]"), { childList: true });
  enhance(section);
  await until(() => items().filter((item) => !item.querySelector("[data-slot=state]").hidden).length === 5);
  assert.equal(document.querySelectorAll("[role=status], [aria-live]").length, 1);
  assert.equal(said(), "");
  last(closed);
  await until(said);
  assert.equal(said(), "3\u00a0offres ne sont plus en ligne. Disponibilité inconnue pour 3\u00a0offres.");
  await until(() => times === 1);
});

test("what was said of the list is no longer said when an offer leaves it", async () => {
  const { section, items, said } = shown({});
  keeping("ft-1", "ft-2");
  enhance(section);
  await until(said);
  assert.equal(said(), "Disponibilité inconnue pour 2\u00a0offres.");
  items()[0].querySelector("button").click();
  assert.equal(said(), "");
});

test("nothing is said of an offer that can be read, nor of one that was taken away meanwhile", async () => {
  let last;
  const { section, items, said, asked } = shown({ "/api/offers/ft-1": { id: "ft-1" }, "/api/offers/ft-2": new Promise((resolve) => (last = resolve)) });
  keeping("ft-1", "ft-2", "ft-3");
  enhance(section);
  await until(() => asked.length === 3);
  items()[1].querySelector("button").click();
  last({ status: 410, body: {} });
  await until(said);
  assert.equal(said(), "Disponibilité inconnue pour 1\u00a0offre.");
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
