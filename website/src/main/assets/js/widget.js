// Stands on pages of partners: shows offers in a frame, as high as they are. It leaves nothing else on the page.
(() => {
  const script = document.currentScript;
  const site = new URL(script.src);
  const address = new URL("/widget/offres", site);
  for (const name of ["partenaire", "territoire", "famille"]) {
    if (script.dataset[name]) address.searchParams.set(name, script.dataset[name]);
  }
  const frame = document.createElement("iframe");
  frame.title = "Offres d’emploi du soin et de l’accompagnement – Prendre soin";
  frame.width = "100%";
  frame.height = "600";
  frame.style.border = "0";
  frame.loading = "lazy";
  frame.referrerPolicy = "origin";
  frame.src = address.href;
  script.after(frame);
  window.addEventListener("message", ({ origin, source, data }) => {
    if (origin !== site.origin || source !== frame.contentWindow) return;
    if (data?.height > 0 && data.height < 10_000) frame.height = String(Math.ceil(data.height));
  });
})();
