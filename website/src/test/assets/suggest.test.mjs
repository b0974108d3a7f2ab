import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { enhance } from "../../main/assets/js/suggest.js";
import { page, press, type, until } from "./page.mjs";

const FOUND = {
  metiers: [{ slug: "infirmier", label: "Infirmier ou infirmière", acronym: "IDE", family: "sante", text: "infirmier" }],
  places: [{ commune: "69123", name: "Lyon", department: "69", departmentName: "Rhône", text: "infirmier à Lyon" }],
  diplomas: [],
  employers: [{ name: "<b>Bel Air</b>", offers: 1200, text: "Bel Air" }],
};
const FORM = `<form action="/offres"><label for="q">Recherche</label><div><input id="q" name="q" data-suggest></div></form>`;

let site, input;
const list = () => site.document.querySelector("[role=listbox]");
const options = () => [...site.document.querySelectorAll("[role=option]")];
const status = () => site.document.querySelector("[role=status]").textContent;
const opened = () => !list().hidden;

function given(answer = FOUND, form = FORM) {
  site = page(form, { "/api/suggest": answer });
  input = site.document.querySelector("input");
  enhance(input);
}

beforeEach(() => given());

test("proposals are told by kind, in words and never as markup", async () => {
  type(input, "infirmier");
  await until(opened);
  const kinds = [...site.document.querySelectorAll("[role=group]")].map((it) =>
    it.getAttribute("aria-labelledby").split(" ").map((id) => site.document.getElementById(id).textContent).join(),
  );
  assert.deepEqual(kinds, ["Métiers", "Lieux", "Employeurs"]);
  assert.deepEqual(options().map((it) => it.textContent), [
    "Infirmier ou infirmière IDE",
    "Lyon Rhône (69)",
    "<b>Bel Air</b> 1\u202f200 offres",
  ]);
  assert.match(status(), /^3 propositions/);
  assert.equal(input.getAttribute("aria-expanded"), "true");
});

test("the keyboard goes round the proposals and fills the field", async () => {
  type(input, "infirmier");
  await until(opened);
  assert.ok(press(input, "ArrowDown").defaultPrevented);
  assert.equal(input.getAttribute("aria-activedescendant"), options()[0].id);
  press(input, "ArrowUp");
  assert.equal(input.getAttribute("aria-activedescendant"), options()[2].id);
  press(input, "ArrowUp");
  assert.equal(site.document.querySelectorAll("[aria-selected=true]").length, 1);
  assert.ok(press(input, "Enter").defaultPrevented);
  assert.equal(input.value, "infirmier à Lyon");
  assert.ok(!opened());
});

test("Enter without a choice sends the form as it is", async () => {
  type(input, "infirmier");
  await until(opened);
  assert.ok(!press(input, "Enter").defaultPrevented);
  assert.equal(input.value, "infirmier");
});

test("Escape closes the list and keeps the words", async () => {
  type(input, "infirmier");
  await until(opened);
  press(input, "Escape");
  assert.ok(!opened());
  assert.equal(input.getAttribute("aria-expanded"), "false");
  assert.equal(input.value, "infirmier");
  assert.ok(!press(input, "Escape").defaultPrevented);
});

test("a proposal under the pointer is taken", async () => {
  type(input, "infirmier");
  await until(opened);
  options()[1].firstChild.click();
  assert.equal(input.value, "infirmier à Lyon");
});

test("only the last words are asked for", async () => {
  "infirmier".split("").forEach((_, end, letters) => type(input, letters.slice(0, end + 1).join("")));
  await until(opened);
  assert.deepEqual(site.asked, ["/api/suggest?q=infirmier"]);
});

test("an answer that comes after other words were typed is not shown", async () => {
  let answer;
  given(new Promise((resolve) => (answer = resolve)));
  type(input, "infirmier");
  await until(() => site.asked.length === 1);
  type(input, "");
  answer(FOUND);
  await new Promise(setImmediate);
  assert.ok(!opened());
});

for (const [what, answer] of Object.entries({ "a failure": { status: 503, body: {} }, "no network": new TypeError("offline") })) {
  test(`${what} leaves the field as it was`, async () => {
    given(answer);
    type(input, "infirmier");
    await until(() => site.asked.length === 1);
    await new Promise(setImmediate);
    assert.ok(!opened());
    assert.equal(status(), "");
    assert.ok(!press(input, "Enter").defaultPrevented);
  });
}

test("a field that asks for it is searched with the proposal", async () => {
  given(FOUND, FORM.replace("data-suggest", 'data-suggest="submit"'));
  let sent;
  input.form.requestSubmit = () => (sent = input.value);
  type(input, "infirmier");
  await until(opened);
  press(input, "ArrowDown");
  press(input, "Enter");
  assert.equal(sent, "infirmier");
});
