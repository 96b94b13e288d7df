/** Height of what stands below a frame that may be a browser's page of refusal. */
const STRIP = '2.5rem';

/**
 * How the element looks. Its rules stand in a style sheet made by script, which a host's policy
 * (`style-src`) does not forbid; rules of the page for `shanghai-atlas` win over them.
 */
const COMMON = `
:host { display: block; position: relative; overflow: hidden; }
:host([hidden]) { display: none; }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
.wait { position: absolute; inset: 0; display: grid; place-items: center; padding: 1rem; overflow: auto; text-align: center; }
.below { inset: auto 0 0; height: ${STRIP}; padding: 0; place-items: safe center; }
.below ::slotted(*) { margin: 0; }
.below + iframe { height: calc(100% - ${STRIP}); }
[hidden] { display: none !important; }
`;

const USUAL = 560;
const MOST = 4000;

/** Wider than its column it never is: a phone's is narrower than most pages say. */
function widthRule(said: string | null): string {
  const pixels = said?.trim().endsWith('%') ? 0 : Number.parseFloat(said ?? '');
  return pixels > 0 ? `width: ${Math.min(pixels, MOST)}px; max-width: 100%` : '';
}

/** `said`: the attribute. `told`: the height that the atlas wants, CSS pixels; null until it says so. */
function heightRule(said: string | null, told: number | null): string {
  if (said === 'fit') {
    return told ? `height: ${Math.min(told, MOST)}px` : 'aspect-ratio: 8 / 5; min-height: 480px';
  }
  const pixels = Number.parseFloat(said ?? '');
  return `height: ${pixels > 0 ? Math.min(pixels, MOST) : USUAL}px`;
}

/** What the attributes `width` and `height` say. */
export interface Sides {
  readonly width: string | null;
  readonly height: string | null;
}

export function dress(
  sheet: Pick<CSSStyleSheet, 'replaceSync'>,
  { width, height }: Sides,
  told: number | null,
): void {
  sheet.replaceSync(`${COMMON}:host { ${heightRule(height, told)}; ${widthRule(width)} }`);
}
