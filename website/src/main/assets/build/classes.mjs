/// The classes of pages that no style knows: a mistake in a name, or a class of the design system that is put together
/// from parts, which nobody would find when unused styles are left out.
export function unknownClasses(words, ...styles) {
  const known = new Set(styles.flatMap((css) => css.match(/(?<=\.)(?:fr|ps)-[\w-]+/g) ?? []));
  const startsOurs = (word) => /^ps-.*-$/.test(word) && [...known].some((it) => it.startsWith(word));
  return [...words].filter((word) => /^(fr|ps)-[a-z]/.test(word) && !known.has(word) && !startsOurs(word));
}
