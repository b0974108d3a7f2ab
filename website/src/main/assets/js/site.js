/// Loads what the page at hand has a use for. Every page works without any of it.
const enhancements = {
  "[data-suggest]": () => import("./suggest.js"),
  "[data-commune]": () => import("./commune.js"),
  "[data-favourite], [data-favourites]": () => import("./favourites.js"),
  "[data-share]": () => import("./share.js"),
};

for (const [selector, load] of Object.entries(enhancements)) {
  const elements = document.querySelectorAll(selector);
  if (elements.length > 0) load().then(({ enhance }) => elements.forEach((element) => enhance(element)));
}
