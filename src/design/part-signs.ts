/** How each part of the layout is drawn, for legends on screen and on pictures. */
const SIGNS = {
  axis: 'line',
  'belt-yanjiang': 'ribbon',
  'belt-yanwan': 'ribbon',
  'belt-huxi': 'ribbon',
  nodes: 'ring',
  newcities: 'outline',
} as const;

export type PartSign = (typeof SIGNS)[keyof typeof SIGNS] | 'dot';

const isDrawn = (part: string): part is keyof typeof SIGNS => part in SIGNS;

/** `dot` for a part that is nothing but its places. */
export const partSign = (part: string): PartSign => (isDrawn(part) ? SIGNS[part] : 'dot');
