/** The address at which one asks about a place, from the publisher's template. */

interface Asked {
  readonly id: string;
  readonly name: string;
  /** Absolute address of the view that shows it. */
  readonly link: string;
}

/**
 * `{id}`, `{name}` and `{link}` stand for the place. They are encoded whole, so that whatever a name
 * holds stays inside the part of the address in which the template has it, in `mailto:` as in `https:`.
 */
export const contactAddress = (template: string, place: Asked): string =>
  template.replace(/\{(id|name|link)\}/g, (_, what: keyof Asked) =>
    encodeURIComponent(place[what]),
  );
