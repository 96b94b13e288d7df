/** Small features and atlases; a test names only what it is about. */
import {
  type Atlas,
  type Citation,
  DATA_FORMAT,
  type DocumentDetail,
  type DocumentSummary,
  type Feature,
} from '../../../src/domain/model.ts';
import type { Reading } from '../../../src/domain/reading.ts';

export function makeFeature(id: string, given: Partial<Feature> = {}): Feature {
  return {
    id,
    name: id,
    en: id,
    aliases: [],
    kind: 'park',
    tier: 2,
    parent: null,
    layout: [],
    districts: [],
    chains: [],
    docs: [],
    grade: 'A',
    members: [],
    related: [],
    key: id,
    ...given,
  };
}

/** Membership in parts of the layout, stated. */
export const inParts = (...parts: string[]): Feature['layout'] =>
  parts.map(part => ({ part, basis: 'stated' }));

const named = (id: string) => ({ id, name: id, en: id });

export function makeDocument(id: string, year = 2021): DocumentSummary {
  return { id, short: { zh: id, en: id }, year, status: 'unchecked' };
}

export function makeAtlas(features: Feature[], given: Partial<Atlas> = {}): Atlas {
  return {
    format: DATA_FORMAT,
    features,
    groups: [named('pioneer'), named('pillar')],
    chains: [
      { ...named('IC'), glyph: '芯', group: 'pioneer', segments: [named('ic-fab')] },
      { ...named('BIO'), glyph: '药', group: 'pioneer', segments: [named('bio-drug')] },
      { ...named('AUTO'), glyph: '车', group: 'pillar', segments: [] },
    ],
    parts: [named('axis'), named('belt-yanjiang'), named('other')],
    kinds: [named('park'), named('new-city')],
    districts: [named('pudong'), named('minhang')],
    documents: [makeDocument('001'), makeDocument('002')],
    hubs: [{ ...named('pvg'), kind: 'airport', at: [121.8013, 31.1531] }],
    ...given,
  };
}

export function makeCitation(doc: string, given: Partial<Citation> = {}): Citation {
  return {
    doc,
    role: 'mention',
    quote: '原文',
    start: 0,
    end: 2,
    section: [],
    names: [],
    ...given,
  };
}

export function makeDocumentDetail(given: Partial<DocumentDetail> = {}): DocumentDetail {
  return {
    id: '002',
    title: { text: '上海市产业规划', inferred: false, en: 'Plan' },
    period: { zh: '2021—2025年', en: '2021–2025' },
    status: { zh: '现行', en: 'in force' },
    ...given,
  };
}

/** A reading text of which the test names what it is about; paragraphs are given by start and words. */
export function makeReading(
  paragraphs: readonly [start: number, words: string][],
  given: Partial<Reading> = {},
): Reading {
  return {
    format: DATA_FORMAT,
    doc: '002',
    paragraphs: paragraphs.map(run => makeParagraph([[...run]])),
    headings: [],
    links: [],
    about: [],
    terms: [],
    notes: [],
    ...given,
  };
}

export function makeParagraph(
  runs: [number, string][],
  style = 'text',
): Reading['paragraphs'][number] {
  const [start] = runs[0] ?? [0];
  const [at, words] = runs.at(-1) ?? [0, ''];
  return { start, end: at + words.length, style, runs };
}
