/** Breaks text into lines: Chinese between any two characters, other scripts between words. */

/** Width of a text in the units of the drawing. */
export type Measure = (text: string) => number;

/** What must not begin a line, and what must not end one (禁则). */
const CLOSING = /^[、。，．：；！？）》〉」』】〕”’…—～·,.:;!?)\]}%％°]+$/u;
const OPENING = /^[（《〈「『【〔“‘([{]+$/u;

/** A Han character or full-width sign alone, a run of anything else without spaces, or spaces. */
const UNIT =
  /\s+|[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—·]|[^\s\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—·]+/gu;

/** The smallest pieces between which a line may end. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  let opened = '';
  for (const [unit] of text.matchAll(UNIT)) {
    if (OPENING.test(unit)) opened += unit;
    else if (CLOSING.test(unit) && units.length > 0 && !opened) units.push(`${units.pop()}${unit}`);
    else {
      units.push(opened + unit);
      opened = '';
    }
  }
  return opened ? [...units, opened] : units;
}

/** As many letters from the front as fit; at least one, so that there is always an end. */
function lettersWithin(text: string, width: number, measure: Measure): string {
  const letters = [...text];
  let count = letters.length;
  while (count > 1 && measure(letters.slice(0, count).join('')) > width) count--;
  return letters.slice(0, count).join('');
}

/** Lines no wider than `width`; a word that is wider itself is cut. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  const units = unitsOf(text.trim());
  for (let unit = units.shift(); unit !== undefined; unit = units.shift()) {
    if (measure((line + unit).trimEnd()) <= width) {
      line += line ? unit : unit.trimStart();
      continue;
    }
    if (line.trim()) {
      lines.push(line.trimEnd());
      line = '';
      units.unshift(unit);
    } else {
      const part = lettersWithin(unit, width, measure);
      lines.push(part);
      if (part.length < unit.length) units.unshift(unit.slice(part.length));
    }
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

/** The first lines; the last one ends in an ellipsis when there were more. */
export function firstLines(
  lines: readonly string[],
  most: number,
  width: number,
  measure: Measure,
): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, Math.max(1, most));
  const last = kept.pop() ?? '';
  const cut =
    measure(`${last}…`) <= width ? last : lettersWithin(last, width - measure('…'), measure);
  return [...kept, `${cut}…`];
}
