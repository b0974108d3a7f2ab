// What makes the page scroll sideways.
() => {
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth <= width) {
    return [];
  }
  const scrolls = (element) =>
    element &&
    element !== document.body &&
    element !== document.documentElement &&
    (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement))
    .slice(0, 5)
    .map((element) => `<${element.localName} class="${element.className}"> reaches to ${Math.round(element.getBoundingClientRect().right)} of ${width}`)
    .concat(`the page is ${document.scrollingElement.scrollWidth} wide in ${width}`);
}
