import { JSDOM } from "jsdom";

/// A page as a browser has it, and what it asks of the platform: `answers` maps the start of an address to what comes back.
export function page(body, answers = {}) {
  const dom = new JSDOM(`<!doctype html><html lang="fr"><body>${body}</body></html>`, { url: "https://prendresoin.fr/" });
  const asked = [];
  for (const name of ["window", "document", "localStorage", "Event", "DOMParser", "location"]) define(name, dom.window[name]);
  define("fetch", async (address, { signal } = {}) => {
    asked.push(String(address));
    const start = Object.keys(answers).find((it) => String(address).startsWith(it));
    const answer = start && (await answers[start]);
    signal?.throwIfAborted();
    if (answer instanceof Error || answer === undefined) throw answer ?? new TypeError("nobody answers");
    const { status = 200, body: content } = answer.body === undefined ? { body: answer } : answer;
    return { ok: status < 400, status, json: async () => content, text: async () => content };
  });
  return { document: dom.window.document, window: dom.window, asked };
}

function define(name, value) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/// Waits for a condition, never for a time.
export async function until(condition) {
  for (let turn = 0; turn < 200; turn++) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never came true: ${condition}`);
}

export function type(input, text) {
  input.value = text;
  input.dispatchEvent(new input.ownerDocument.defaultView.Event("input", { bubbles: true }));
}

export function press(input, key, options = {}) {
  const { KeyboardEvent } = input.ownerDocument.defaultView;
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options });
  input.dispatchEvent(event);
  return event;
}
