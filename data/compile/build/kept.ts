/**
 * Keeps what was worked out for an object, so that asking again for the same one costs nothing. What
 * `make` returns must follow from the object alone, and the object must not change meanwhile.
 */
export function kept<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { readonly value: Value }>();
  return key => {
    const found = values.get(key) ?? { value: make(key) };
    values.set(key, found);
    return found.value;
  };
}
