// What the focus changes: remembered before, compared after each step.
() => {
  const looks = (element) => {
    const around = [element, ...(element.labels ?? [])];
    return around.flatMap((one) =>
      [null, '::before', '::after'].map((part) => {
        const style = getComputedStyle(one, part);
        const outline =
          style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
            ? `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`
            : '';
        return `${outline}|${style.boxShadow}`;
      }),
    );
  };
  const before = new WeakMap();
  for (const element of document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]')) {
    before.set(element, looks(element));
  }
  const visited = new Set();
  let last = null;
  const name = (element) =>
    `<${element.localName}${element.id && ` id=${element.id}`}> ${(
      element.getAttribute('aria-label') ??
      element.labels?.[0]?.textContent ??
      element.textContent
    )
      .trim()
      .replace(/\s+/g, ' ')
      .slice(0, 60)}`;

  const stops = [];
  let ended = false;
  const look = () => {
    const element = document.activeElement;
    ended ||= !element || element === document.body || element === document.documentElement || visited.has(element);
    if (ended) {
      return;
    }
    visited.add(element);
    const inOrder = !last || Boolean(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    last = element;
    const shown = looks(element);
    const box = [element, ...(element.labels ?? [])]
      .map((one) => one.getBoundingClientRect())
      .find((one) => one.width > 1 && one.height > 1 && one.bottom > 0 && one.top < innerHeight);
    stops.push({
      name: name(element),
      inOrder,
      inView: Boolean(box),
      seen: shown.some((look, i) => look !== '|none' && look !== before.get(element)?.[i]),
    });
  };
  // The key comes up where it has led.
  document.addEventListener('keyup', look, true);

  // Where the focus has been, up to the end of the page.
  globalThis.focusStops = () => stops;
}
