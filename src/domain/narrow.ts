/** CSS pixels: up to this width the page's parts stand under each other. The style sheets say the same. */
export const NARROW = 760;
