import { json } from "./parts/json.js";
import { forget, isKept, keep, kept, MOST, whenKeptChanges } from "./parts/kept.js";

const AT_A_TIME = 4;
const UNKNOWN = "Disponibilité momentanément inconnue";

/// The buttons that keep an offer (`data-favourite`: its id), and the page that lists those kept (`data-favourites`).
export function enhance(element) {
  if (!remembers()) return;
  if (element.dataset.favourite) button(element);
  else list(element);
}

/// Not on a device that keeps nothing: the buttons then stay away.
function remembers() {
  try {
    return localStorage !== null;
  } catch {
    return false;
  }
}

function button(element) {
  const { favourite: id, title, where } = element.dataset;
  const show = () => {
    const pressed = isKept(id);
    element.setAttribute("aria-pressed", String(pressed));
    element.classList.toggle("fr-icon-heart-fill", pressed);
    element.classList.toggle("fr-icon-heart-line", !pressed);
    element.disabled = !pressed && kept().length >= MOST;
  };
  element.addEventListener("click", () => (isKept(id) ? forget(id) : keep({ id, title, where })));
  whenKeptChanges(show);
  show();
  element.hidden = false;
}

/// `[data-empty]` shows when nothing is kept. The `<template>` is one offer: `[data-slot]` names where its title (the
/// link), its place, what became of it and the button that forgets it go. What becomes of them is learnt later: who only
/// hears the page is told once of all, by `[role=status]`, and of each beside its title.
function list(section) {
  const template = section.querySelector("template");
  const items = section.querySelector("ul");
  const empty = section.querySelector("[data-empty]");
  const status = section.querySelector("[role=status]");

  function show() {
    const offers = kept();
    items.replaceChildren(...offers.map((offer) => drawn(template, offer)));
    empty.hidden = offers.length > 0;
  }

  show();
  whenKeptChanges(() => {
    const ids = new Set(kept().map(({ id }) => id));
    [...items.children].filter(({ dataset }) => !ids.has(dataset.id)).forEach((item) => item.remove());
    empty.hidden = ids.size > 0;
    status.textContent = "";
  });
  section.hidden = false;
  followUp([...items.children]).then(() => (status.textContent = summary([...items.children])));
}

function drawn(template, { id, title, where }) {
  const item = template.content.firstElementChild.cloneNode(true);
  const slot = (name) => item.querySelector(`[data-slot=${name}]`);
  item.dataset.id = id;
  slot("title").textContent = title;
  slot("title").href = `/offres/${encodeURIComponent(id)}`;
  slot("where").textContent = where ?? "";
  slot("forget").setAttribute("aria-label", `Retirer des favoris : ${title}`);
  slot("forget").addEventListener("click", () => {
    const next = item.nextElementSibling ?? item.previousElementSibling;
    forget(id);
    next?.querySelector("[data-slot=forget]").focus();
  });
  return item;
}

/// Asks what became of each offer, a few at a time.
async function followUp(items) {
  const queue = items.values();
  const ask = async () => {
    for (const item of queue) {
      const state = await stateOf(item.dataset.id);
      if (!state) continue;
      const told = item.querySelector("[data-slot=state]");
      told.textContent = state;
      told.hidden = false;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, ask));
}

async function stateOf(id) {
  try {
    await json(`/api/offers/${encodeURIComponent(id)}`);
    return undefined;
  } catch ({ status }) {
    if (status === 410) return "Cette offre n’est plus en ligne";
    if (status === 404) return "Cette offre n’existe plus";
    return UNKNOWN;
  }
}

/// What became of all that are still listed; nothing if all can be read.
function summary(items) {
  const states = items.map((item) => item.querySelector("[data-slot=state]")).filter(({ hidden }) => !hidden);
  const unknown = states.filter(({ textContent }) => textContent === UNKNOWN).length;
  const gone = states.length - unknown;
  return [
    gone && `${offers(gone)} ${gone === 1 ? "n’est" : "ne sont"} plus en ligne.`,
    unknown && `Disponibilité inconnue pour ${offers(unknown)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

const offers = (count) => `${count}\u00a0${count === 1 ? "offre" : "offres"}`;
