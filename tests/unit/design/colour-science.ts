/** Just enough colour science to judge a palette: contrast, colour difference, colour blindness. */

export type Triple = readonly [number, number, number];

const combine = (matrix: readonly Triple[], [x, y, z]: Triple): Triple => {
  const [a = 0, b = 0, c = 0] = matrix.map(row => row[0] * x + row[1] * y + row[2] * z);
  return [a, b, c];
};

/** Linear light, 0 to 1, of an sRGB colour `#rrggbb`. */
export function linearOf(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast of two colours as WCAG 2 defines it, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [dark = 0, bright = 0] = [first, second]
    .map(linearOf)
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/**
 * Complete dichromacy, severity 1.0: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009.
 */
const DICHROMACY = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} satisfies Record<string, readonly Triple[]>;

export const VISIONS = ['full colour vision', 'protanopia', 'deuteranopia'] as const;
export type Vision = (typeof VISIONS)[number];

/** Linear light as someone with this vision sees it. */
export function seenWith(vision: Vision, colour: Triple): Triple {
  if (vision === 'full colour vision') return colour;
  const [red, green, blue] = combine(DICHROMACY[vision], colour);
  const bounded = (value: number) => Math.min(1, Math.max(0, value));
  return [bounded(red), bounded(green), bounded(blue)];
}

const XYZ_OF_SRGB: readonly Triple[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Triple = [0.95047, 1, 1.08883];

/** CIE L*a*b* (D65) of linear sRGB. */
export function labOf(colour: Triple): Triple {
  const [x, y, z] = combine(XYZ_OF_SRGB, colour);
  const root = (value: number) =>
    value > 216 / 24_389 ? Math.cbrt(value) : ((24_389 / 27) * value + 16) / 116;
  const [fx, fy, fz] = [root(x / WHITE[0]), root(y / WHITE[1]), root(z / WHITE[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

function hue(a: number, b: number): number {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}

/** Colour difference CIEDE2000; 1 is about what a trained eye just sees side by side. */
export function difference([L1, a1, b1]: Triple, [L2, a2, b2]: Triple): number {
  const fade = (value: number) => Math.sqrt(value ** 7 / (value ** 7 + 25 ** 7));
  const stretch = 1.5 - 0.5 * fade((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [C1, C2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const grey = C1 * C2 === 0;
  const apart = h2 - h1;
  const wraps = Math.abs(apart) > 180;
  const turn = grey ? 0 : wraps ? apart - Math.sign(apart) * 360 : apart;
  const sum = h1 + h2;
  const meanHue = grey ? sum : wraps ? (sum + (sum < 360 ? 360 : -360)) / 2 : sum / 2;
  const [meanL, meanC] = [(L1 + L2) / 2, (C1 + C2) / 2];
  const T =
    1 -
    0.17 * Math.cos(radians(meanHue - 30)) +
    0.24 * Math.cos(radians(2 * meanHue)) +
    0.32 * Math.cos(radians(3 * meanHue + 6)) -
    0.2 * Math.cos(radians(4 * meanHue - 63));
  const squared = (meanL - 50) ** 2;
  const dL = (L2 - L1) / (1 + (0.015 * squared) / Math.sqrt(20 + squared));
  const dC = (C2 - C1) / (1 + 0.045 * meanC);
  const dH = (2 * Math.sqrt(C1 * C2) * Math.sin(radians(turn / 2))) / (1 + 0.015 * meanC * T);
  const rotation =
    -2 * fade(meanC) * Math.sin(radians(60 * Math.exp(-(((meanHue - 275) / 25) ** 2))));
  return Math.sqrt(dL ** 2 + dC ** 2 + dH ** 2 + rotation * dC * dH);
}
