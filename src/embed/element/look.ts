/**
 * How the element looks. Its rules stand in a style sheet made by script, which a host's policy
 * (`style-src`) does not forbid; rules of the page for `shanghai-atlas` win over them.
 */
const COMMON = `
:host { display: block; position: relative; overflow: hidden; }
:host([hidden]) { display: none; }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
.wait { position: absolute; inset: 0; display: grid; place-items: center; padding: 1rem; overflow: auto; text-align: center; }
[hidden] { display: none !important; }
`;

const USUAL = 560;
const MOST = 4000;

/** `said`: the attribute. `told`: the height that the atlas wants, CSS pixels; null until it says so. */
function heightRule(said: string | null, told: number | null): string {
  if (said === 'fit') {
    return told ? `height: ${Math.min(told, MOST)}px` : 'aspect-ratio: 8 / 5; min-height: 480px';
  }
  const pixels = Number.parseFloat(said ?? '');
  return `height: ${pixels > 0 ? Math.min(pixels, MOST) : USUAL}px`;
}

export function dress(sheet: CSSStyleSheet, said: string | null, told: number | null): void {
  sheet.replaceSync(`${COMMON}:host { ${heightRule(said, told)}; }`);
}
