/// A new element. What it holds is text or other elements, never markup.
export function element(name, attributes = {}, ...content) {
  const node = document.createElement(name);
  Object.entries(attributes).forEach(([attribute, value]) => node.setAttribute(attribute, value));
  node.append(...content);
  return node;
}
