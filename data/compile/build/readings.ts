/** A document as the reader shows it: its words, and what is known about stretches of them. */
import type { Reading } from '../../../src/domain/reading.ts';
import type { Project, SourceDocument } from '../source/project.ts';
import { readTable } from '../text/read-table.ts';
import { makeReading } from '../text/reading.ts';
import { chainTerms } from './chain-terms.ts';
import { placeLinks, unlinkedPassages } from './place-links.ts';

export function buildReading(
  project: Project,
  { value: source, text }: SourceDocument,
): Omit<Reading, 'format'> {
  const links = placeLinks(project, source.id);
  const table = source.noise.find(({ action }) => action === 'table');
  return {
    ...makeReading(source, text),
    headings: source.outline.map(({ at, level, style, text: zh, en }) => ({
      start: at,
      end: at + zh.length,
      level,
      style,
      zh,
      en,
    })),
    links: links.map(({ start, end, value }) => ({ start, end, id: value })),
    about: unlinkedPassages(project, source.id, links).map(({ start, end, value }) => ({
      start,
      end,
      id: value,
    })),
    terms: chainTerms(project, source.id, links).map(({ start, end, value }) => ({
      start,
      end,
      ids: [...value],
    })),
    notes: source.noise.flatMap(({ at, raw, zh, en }) =>
      zh ? [{ start: at, end: at + raw.length, zh, en: en ?? zh }] : [],
    ),
    ...(table ? { table: readTable(table.raw, table.at) } : {}),
  };
}
