const KEY = "prendresoin.favoris";

/// At most so many: each is asked about when the page that lists them opens.
export const MOST = 50;

/// The offers that a visitor keeps, on his device and nowhere else: the last kept first.
export function kept() {
  try {
    const offers = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(offers) ? offers.filter(({ id, title }) => id && title).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export const isKept = (id) => kept().some((offer) => offer.id === id);

export const keep = (offer) => store([offer, ...without(offer.id)]);

export const forget = (id) => store(without(id));

const without = (id) => kept().filter((offer) => offer.id !== id);

/// Told to this page; the other windows of the site learn it from the browser, by « storage ».
function store(offers) {
  localStorage.setItem(KEY, JSON.stringify(offers));
  window.dispatchEvent(new Event("favourites"));
}

export function whenKeptChanges(listener) {
  window.addEventListener("favourites", listener);
  window.addEventListener("storage", ({ key }) => key === KEY && listener());
}
