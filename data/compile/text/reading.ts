/**
 * The reading text: the seed without its noise, wording unchanged, as runs that keep the raw offsets.
 * Derived on every compile, never typed.
 */
import type { Reading } from '../../../src/domain/reading.ts';
import type { DocumentSource } from '../source/schema.ts';

type Noise = DocumentSource['noise'][number];
type Run = [number, string];

const LOST_FIGURE = 'image-placeholder';

/** Noise that changes the text, outermost first: a span inside a dropped one is already gone. */
function effectiveNoise(noise: readonly Noise[]): Noise[] {
  let reached = -1;
  return [...noise]
    .filter(span => span.action === 'drop' || span.action === 'replace')
    .sort((a, b) => a.at - b.at || b.raw.length - a.raw.length)
    .filter(span => {
      if (span.at < reached) return false;
      reached = span.at + span.raw.length;
      return true;
    });
}

/** The text cut into runs at noise and at line ends; replaced noise becomes a run of its own. */
function cutRuns(text: string, noise: readonly Noise[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const span of effectiveNoise(noise)) {
    if (span.at > at) runs.push([at, text.slice(at, span.at)]);
    if (span.action === 'replace' && span.with) runs.push([span.at, span.with]);
    at = span.at + span.raw.length;
  }
  if (at < text.length) runs.push([at, text.slice(at)]);
  return runs;
}

function splitLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const [start, words] of runs) {
    let offset = start;
    words.split('\n').forEach((piece, index) => {
      if (index > 0) lines.push([]);
      if (piece.length > 0) lines.at(-1)?.push([offset, piece]);
      offset += piece.length + 1;
    });
  }
  return lines.filter(line => line.length > 0);
}

/** Paragraphs of the reading text with the style that the outline gives to the line they are. */
export function makeReading(
  source: DocumentSource,
  text: string,
): Pick<Reading, 'doc' | 'paragraphs'> {
  const table = source.noise.find(span => span.action === 'table');
  const paragraphs = splitLines(cutRuns(text, source.noise)).map(runs => {
    const start = runs[0]?.[0] ?? 0;
    const last = runs.at(-1);
    const end = last ? last[0] + last[1].length : start;
    const heading = source.outline.find(
      item => item.style !== 'run-in' && item.at >= start && item.at < end,
    );
    const inTable = table && start >= table.at && start < table.at + table.raw.length;
    const lost = source.noise.some(span => span.kind === LOST_FIGURE && span.at === start);
    const style = lost ? 'lost-figure' : inTable ? 'table' : (heading?.style ?? 'text');
    return { start, end, style, runs };
  });
  return { doc: source.id, paragraphs };
}
