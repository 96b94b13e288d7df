/** HTML as text, for people to paste: nothing in a value can end it or begin a tag. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in HTML, between tags or in a value in double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, character => ENTITIES[character] ?? character);

/** A start tag. An attribute without a value is given as null. */
export function startTag(
  name: string,
  attributes: readonly (readonly [string, string | null])[],
): string {
  const written = attributes.map(([key, value]) =>
    value === null ? key : `${key}="${escapeHtml(value)}"`,
  );
  return `<${[name, ...written].join(' ')}>`;
}
