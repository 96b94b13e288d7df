/** All that the parts can do, in one object. */
type Together<Part> = (Part extends unknown ? (part: Part) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** Joins the parts of a driver. @throws when two of them use one name: the later would replace the earlier. */
export function together<Parts extends readonly object[]>(
  ...parts: Parts
): Together<Parts[number]> {
  const all = new Map<string, unknown>();
  for (const [name, does] of parts.flatMap(part => Object.entries(part))) {
    if (all.has(name)) throw new Error(`Two parts of the driver have a “${name}”.`);
    all.set(name, does);
  }
  return Object.fromEntries(all) as Together<Parts[number]>;
}
