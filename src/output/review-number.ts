/**
 * The number under which the map was reviewed (审图号), as printed on pictures and slides. It is the
 * publisher's to fill in; without one nothing is printed, since a blank would look like a number.
 */
export const REVIEW_NUMBER: string | null = null;
