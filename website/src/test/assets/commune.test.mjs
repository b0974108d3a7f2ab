import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { enhance } from "../../main/assets/js/commune.js";
import { page, press, type, until } from "./page.mjs";

const FOUND = {
  total: 2,
  items: [
    { code: "69123", label: "Lyon (69)", postalCodes: ["69001", "69002"] },
    { code: "69259", label: "Vénissieux (69)", postalCodes: ["69200"] },
  ],
};

let site, place, code;
const options = () => [...site.document.querySelectorAll("[role=option]")].map((it) => it.textContent);

beforeEach(() => {
  const form = `<form><div><input id="lieu" name="lieu" value="Lyon (69)" data-commune="commune"></div><input type="hidden" name="commune" value="69123"></form>`;
  site = page(form, { "/api/territories/communes?q=": FOUND });
  [place, code] = site.document.querySelectorAll("input");
  enhance(place);
});

test("the commune that is chosen is sent by its code", async () => {
  type(place, "veni");
  await until(() => options().length === 2);
  assert.deepEqual(options(), ["Lyon (69) 69001…", "Vénissieux (69) 69200"]);
  press(place, "ArrowUp");
  press(place, "Enter");
  assert.equal(place.value, "Vénissieux (69)");
  assert.equal(code.value, "69259");
});

test("a place that is typed over has no code any more", () => {
  type(place, "Lyon (6");
  assert.equal(code.value, "");
});

test("a page that came with a commune keeps it", () => assert.equal(code.value, "69123"));

test("a form without a field for the code has the name, without ambiguity", async () => {
  const { document } = page(`<form><div><input id="lieu" data-commune></div></form>`, { "/api/territories/communes?q=": FOUND });
  const field = document.querySelector("input");
  enhance(field);
  type(field, "ly");
  await until(() => document.querySelector("[role=option]"));
  press(field, "ArrowDown");
  press(field, "Enter");
  assert.equal(field.value, "Lyon (69)");
});
