import { element } from "./element.js";

const PAUSE = 150;

/// Makes a field propose while one types: the editable combobox of ARIA 1.2, whose list never chooses by itself.
///
/// `ask(text, signal)` promises groups of proposals `[{ kind, options: [{ label, detail }] }]`; `take(option)` is told
/// which one was chosen. When nothing comes the field stays what it was, and its form is sent as without this.
export function combobox(input, { ask, take, label, pause = PAUSE }) {
  const id = `${input.id}-propositions`;
  const list = element("div", { id, role: "listbox", class: "ps-combobox__list", "aria-label": label, hidden: "" });
  const status = element("p", { role: "status", class: "fr-sr-only" });
  input.parentElement.classList.add("ps-combobox");
  input.after(list, status);
  set(input, { role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false" });
  input.setAttribute("aria-controls", id);

  let choices = [];
  let active = -1;
  let waiting;
  let asking = new AbortController();

  input.addEventListener("input", (event) => event.isComposing || later());
  input.addEventListener("compositionend", later);
  input.addEventListener("keydown", press);
  input.addEventListener("blur", close);
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const chosen = choices.findIndex(({ node }) => node.contains(event.target));
    if (chosen >= 0) choose(chosen);
  });

  function later() {
    close();
    waiting = setTimeout(propose, pause);
  }

  async function propose() {
    const text = input.value.trim();
    if (text === "") return;
    asking = new AbortController();
    const groups = await ask(text, asking.signal).catch(() => undefined);
    if (groups) show(groups.filter(({ options }) => options.length > 0));
  }

  function show(groups) {
    choices = [];
    list.replaceChildren(...groups.map(drawn));
    status.textContent = announcement(choices.length);
    open(choices.length > 0);
  }

  function drawn({ kind, options }, group) {
    const name = element("div", { id: `${id}-${group}`, class: "ps-combobox__kind", role: "presentation" }, kind);
    const nodes = options.map((option) => {
      const attributes = { id: `${id}-${group}-${choices.length}`, role: "option", "aria-selected": "false" };
      const node = element("div", { ...attributes, class: "ps-combobox__option" }, element("span", {}, option.label));
      if (option.detail) node.append(" ", element("span", { class: "ps-combobox__detail" }, option.detail));
      choices.push({ option, node });
      return node;
    });
    return element("div", { role: "group", "aria-labelledby": name.id }, name, ...nodes);
  }

  function press(event) {
    if (event.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && choices.length > 0) {
      event.preventDefault();
      if (list.hidden) open(true);
      else if (!event.altKey) mark(active < 0 && move < 0 ? choices.length - 1 : turn(active + move));
    } else if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }

  const turn = (index) => (index + choices.length) % choices.length;

  function mark(index) {
    choices[active]?.node.setAttribute("aria-selected", "false");
    active = index;
    const node = choices[index]?.node;
    if (!node) return input.removeAttribute("aria-activedescendant");
    node.setAttribute("aria-selected", "true");
    node.scrollIntoView?.({ block: "nearest" });
    input.setAttribute("aria-activedescendant", node.id);
  }

  function choose(index) {
    const { option } = choices[index];
    close();
    choices = [];
    take(option);
  }

  function open(opened) {
    list.hidden = !opened;
    input.setAttribute("aria-expanded", String(opened));
    mark(-1);
  }

  function close() {
    clearTimeout(waiting);
    asking.abort();
    status.textContent = "";
    open(false);
  }
}

function announcement(count) {
  if (count === 0) return "Aucune proposition.";
  const counted = count === 1 ? "1 proposition" : `${count} propositions`;
  return `${counted} : flèches haut et bas pour les parcourir, Entrée pour choisir.`;
}

function set(node, attributes) {
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
}
