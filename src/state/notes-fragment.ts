/**
 * The fragment of an address that makes a page the speaker's window of a telling. Apart from the channel,
 * so that the entry can read it without what checks messages.
 */

/** `id` of the telling: a–z and 0–9. */
export const notesFragment = (id: string): string => `#notes-${id}`;

/** The telling whose speaker's window a page is; nothing for every other page. */
export const notesIdOf = (fragment: string): string | undefined =>
  /^#notes-([a-z0-9]{1,40})$/u.exec(fragment)?.[1];
