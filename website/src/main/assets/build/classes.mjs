/// The classes of pages that no style knows: a mistake in a name, or a class of the design system that is put together
/// from parts, which nobody would find when unused styles are left out.
export function unknownClasses(words, ...styles) {
  const known = classesOf(styles.join("\n"));
  const startsOurs = (word) => /^ps-.*-$/.test(word) && [...known].some((it) => it.startsWith(word));
  return [...words].filter((word) => /^(fr|ps)-[a-z]/.test(word) && !known.has(word) && !startsOurs(word));
}

/// The classes of our styles that no page wears: what is left of a page that has changed, or a mistake in a name.
export function unwornClasses(words, css) {
  const beginnings = [...words].filter((word) => /^ps-.*-$/.test(word));
  return [...classesOf(css)].filter((it) => !words.has(it) && !beginnings.some((word) => it.startsWith(word)));
}

const classesOf = (css) => new Set(css.match(/(?<=\.)(?:fr|ps)-[\w-]+/g));
