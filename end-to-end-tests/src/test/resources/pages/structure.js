// What is wrong with the headings and the landmarks of the page.
() => {
  const faults = [];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(shown);
  const titles = headings.filter((heading) => heading.localName === 'h1');
  if (titles.length !== 1) {
    faults.push(`${titles.length} h1`);
  }
  headings.reduce((above, heading) => {
    const level = Number(heading.localName[1]);
    if (level > above + 1) {
      faults.push(`h${level} after h${above}: ${heading.textContent.trim().slice(0, 60)}`);
    }
    return level;
  }, 0);
  for (const heading of headings.filter((one) => !one.textContent.trim())) {
    faults.push(`an empty ${heading.localName}`);
  }
  for (const landmark of ['body > header', 'main', 'body > footer']) {
    const count = document.querySelectorAll(landmark).length;
    if (count !== 1) {
      faults.push(`${count} ${landmark}`);
    }
  }
  const labels = [...document.querySelectorAll('nav')].map((nav) =>
    (
      nav.getAttribute('aria-label') ??
      document.getElementById(nav.getAttribute('aria-labelledby'))?.textContent ??
      ''
    ).trim(),
  );
  if (labels.length === 0) {
    faults.push('no nav');
  }
  labels.forEach((label, i) => {
    if (!label || labels.indexOf(label) < i) {
      faults.push(`a nav that is labelled "${label}"`);
    }
  });
  if (document.documentElement.lang !== 'fr') {
    faults.push('not in French');
  }
  if (!document.title.trim()) {
    faults.push('no title');
  }
  return faults;
}
