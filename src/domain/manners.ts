/** How one looks, not at what: an address that says nothing else is still a bare one. */
export const MANNERS: readonly string[] = ['lang', 'theme', 'ui', 'lock'];
