/** Whether colours that a publisher chooses can be read by everybody, on all that they stand on. */
import { PALETTES, type ThemeName } from './palette.ts';

/** WCAG 2, AA, for text; links, marks and buttons in the accent are text or hold it. */
const LEAST = 4.5;

/** Relative luminance of `#rrggbb`, 0 to 1, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours `#rrggbb`, 1 to 21. */
function contrast(first: string, second: string): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

interface Brand {
  readonly accent?: string;
  readonly onAccent?: string;
}

/** A colour that was refused, for where it is hardest to read. */
interface Refusal {
  readonly what: keyof Brand;
  readonly against: string;
  /** 1 to 4.5. */
  readonly ratio: number;
}

interface Judged {
  readonly colours: Brand;
  readonly refused: readonly Refusal[];
}

const hardest = (colour: string, grounds: readonly string[]) =>
  grounds
    .map(against => ({ against, ratio: contrast(colour, against) }))
    .reduce((worst, each) => (each.ratio < worst.ratio ? each : worst));

/**
 * Of the colours given for a theme, those that reach AA on whatever they stand on. A lettering that the
 * accent leaves too weak, and that nobody chose, is black or white instead: one of them always can be read.
 */
export function judgeBrand(theme: ThemeName, given: Brand): Judged {
  const { ui } = PALETTES[theme];
  const refused: Refusal[] = [];
  const accepted = (what: keyof Brand, grounds: readonly string[]) => {
    const colour = given[what];
    if (!colour) return undefined;
    const worst = hardest(colour, grounds);
    if (worst.ratio >= LEAST) return colour;
    refused.push({ what, ...worst });
    return undefined;
  };
  const accent = accepted('accent', [ui.page, ui.raised, ui.sunken]);
  const ground = accent ?? ui.accent;
  const onAccent =
    accepted('onAccent', [ground]) ??
    [ui.onAccent, '#ffffff', '#000000'].find(each => contrast(each, ground) >= LEAST) ??
    ui.onAccent;
  const colours = {
    ...(accent && { accent }),
    ...(onAccent !== ui.onAccent && { onAccent }),
  };
  return { colours, refused };
}
