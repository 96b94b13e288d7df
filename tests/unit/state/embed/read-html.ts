/** What a browser reads in a start tag: small, for code whose values all stand in double quotes. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

const decode = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot);/gu, found => ENTITIES[found] ?? '');

/** @throws when there is no such tag, or a value is left open. */
export function attributesIn(html: string, tag: string): Record<string, string> {
  const [, written] =
    new RegExp(`<${tag}((?:\\s+[\\w-]+(?:="[^"]*")?)*)\\s*>`, 'u').exec(html) ?? [];
  if (written === undefined) throw new Error(`There is no whole <${tag}> in: ${html}`);
  return Object.fromEntries(
    [...written.matchAll(/([\w-]+)(?:="([^"]*)")?/gu)].map(([, name = '', value = '']) => [
      name,
      decode(value),
    ]),
  );
}
