import assert from "node:assert/strict";
import { test } from "node:test";
import { enhance } from "../../main/assets/js/share.js";
import { page, until } from "./page.mjs";

let button, said;

function given(navigator) {
  const { document } = page('<div><button hidden data-share="/offres/ft-1" data-title="Aide-soignant">Partager</button></div>');
  Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true });
  button = document.querySelector("button");
  enhance(button);
  said = () => document.querySelector("[role=status]").textContent;
}

test("the address and the title go to what the device offers", async () => {
  let shared;
  given({ share: async (what) => (shared = what) });
  button.click();
  await until(() => shared);
  assert.deepEqual(shared, { title: "Aide-soignant", url: "https://prendresoin.fr/offres/ft-1" });
});

test("without it the address is copied, and that is said", async () => {
  let copied;
  given({ clipboard: { writeText: async (text) => (copied = text) } });
  button.click();
  await until(() => said() !== "");
  assert.equal(copied, "https://prendresoin.fr/offres/ft-1");
  assert.equal(said(), "Adresse copiée.");
});

test("a copy that is refused is said", async () => {
  given({ clipboard: { writeText: async () => Promise.reject(new Error("no")) } });
  button.click();
  await until(() => said() !== "");
  assert.equal(said(), "L’adresse n’a pas pu être copiée.");
});

test("who changes his mind hears nothing of it", async () => {
  let asked = false;
  given({ share: async () => ((asked = true), Promise.reject(Object.assign(new Error(), { name: "AbortError" }))) });
  button.click();
  await until(() => asked);
  await new Promise(setImmediate);
  assert.equal(said(), "");
});

test("a device that can do neither shows no button", () => {
  given({});
  assert.ok(button.hidden);
});
