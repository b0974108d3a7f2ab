import assert from "node:assert/strict";
import { test } from "node:test";
import { page } from "./page.mjs";

let frame, window, times = 0;

/// A page of a partner, which loads the script.
async function given(attributes = 'data-partenaire="mairie" data-territoire="commune:69123"') {
  const { document, window: partners } = page(`<script src="https://prendresoin.fr/widget.js" ${attributes}></script><p>Suite</p>`);
  Object.defineProperty(document, "currentScript", { value: document.querySelector("script") });
  window = partners;
  await import(`../../main/assets/js/widget.js?${times++}`);
  frame = document.querySelector("iframe");
}

function say(origin, data, source = frame.contentWindow) {
  window.dispatchEvent(new window.MessageEvent("message", { origin, source, data }));
}

test("the frame stands where the script does, and shows what was asked for", async () => {
  await given();
  assert.equal(frame.previousSibling.tagName, "SCRIPT");
  assert.equal(frame.src, "https://prendresoin.fr/widget/offres?partenaire=mairie&territoire=commune%3A69123");
  assert.ok(frame.title);
});

test("no value breaks out of its parameter", async () => {
  await given('data-partenaire="a&amp;territoire=region:84#"');
  assert.equal(frame.src, "https://prendresoin.fr/widget/offres?partenaire=a%26territoire%3Dregion%3A84%23");
});

test("the frame is as high as it says", async () => {
  await given();
  say("https://prendresoin.fr", { height: 812.4 });
  assert.equal(frame.height, "813");
});

test("nobody else says how high it is", async () => {
  await given();
  say("https://autre.fr", { height: 10 });
  say("https://prendresoin.fr", { height: 10 }, window);
  say("https://prendresoin.fr", { height: "10px" });
  say("https://prendresoin.fr", { height: 1e9 });
  assert.equal(frame.height, "600");
});
