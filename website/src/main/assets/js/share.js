import { element } from "./parts/element.js";

/// A button that shares the page, or another of which it bears the address and the title: by what the device offers,
/// else by copying its address. It shows only where one of them is there.
export function enhance(button) {
  if (!navigator.share && !navigator.clipboard) return;
  const status = element("span", { role: "status", class: "ps-status" });
  button.after(status);
  button.addEventListener("click", async () => {
    try {
      status.textContent = await share(button.dataset);
    } catch (failure) {
      if (failure.name !== "AbortError") status.textContent = "L’adresse n’a pas pu être copiée.";
    }
  });
  button.hidden = false;
}

async function share({ share: address, title = document.title }) {
  const url = new URL(address || location.href, location.href).href;
  if (navigator.share) {
    await navigator.share({ title, url });
    return "";
  }
  await navigator.clipboard.writeText(url);
  return "Adresse copiée.";
}
