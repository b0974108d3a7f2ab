const USED = /var\(\s*(--[\w-]+)/g;

/// Drops each custom property that nothing reads: neither a rule of these, nor our own styles (« readElsewhere »).
export function dropUnusedVariables(root, readElsewhere) {
  const readBy = new Map();
  const used = new Set(readElsewhere);
  const pending = [...used];
  const use = (name) => {
    if (used.has(name)) return;
    used.add(name);
    pending.push(name);
  };
  root.walkDecls(({ prop, value }) => {
    const names = [...value.matchAll(USED)].map(([, name]) => name);
    if (!prop.startsWith("--")) names.forEach(use);
    else readBy.set(prop, [...(readBy.get(prop) ?? []), ...names]);
  });
  while (pending.length > 0) (readBy.get(pending.pop()) ?? []).forEach(use);
  root.walkDecls(/^--/, (declaration) => {
    if (!used.has(declaration.prop)) declaration.remove();
  });
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkAtRules("media", (media) => {
    if (media.nodes.length === 0) media.remove();
  });
}
