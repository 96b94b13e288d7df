/**
 * A value in double quotes, for nginx and Caddy.
 * @throws for what could end the quotes, the line, or be taken for a variable or placeholder.
 */
export function quoted(value: string): string {
  // `$` ends an expression; before a name it would be a variable.
  if (/["\n\r]|\$\w|\{[a-z_$]/u.test(value))
    throw new Error(`Not fit for a server's file: ${value}`);
  return `"${value}"`;
}
