/** Properties of a place in GeoJSON, names in both languages, quotes word for word. */
import type { Geometry } from 'geojson';
import type { Atlas, Citation } from '../domain/model.ts';
import { optionNames } from '../domain/option-names.ts';
import type { Contents, Entry, Pair } from './contents.ts';
import { basisWords, CONFIDENCE, NO_POSITION, SCHEMATIC } from './words.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** From id to names, for what the places refer to; made once for a whole atlas. */
const namersOf = new WeakMap<
  Atlas,
  (what: 'chain' | 'layout' | 'district' | 'kind', id: string) => Named
>();

function namerOf(atlas: Atlas) {
  const known = namersOf.get(atlas);
  if (known) return known;
  const [zh, en] = [optionNames(atlas, 'zh'), optionNames(atlas, 'en')];
  const namer = (what: 'chain' | 'layout' | 'district' | 'kind', id: string): Named => ({
    id,
    name: zh[what].get(id) ?? id,
    nameEn: en[what].get(id) ?? id,
  });
  namersOf.set(atlas, namer);
  return namer;
}

/** Whether what is drawn is our sketch: parts of the layout, and outlines that we call so. */
const isSketch = ({ feature, detail }: Entry, geometry: Geometry | null): boolean =>
  geometry !== null &&
  geometry.type !== 'Point' &&
  (feature.grade === null || detail.extent?.confidence === 'sketch');

function outlineOf({ detail: { extent } }: Entry) {
  if (!extent) return null;
  return {
    confidence: extent.confidence,
    confidenceZh: CONFIDENCE[extent.confidence].zh,
    basis: basisWords(extent.basis),
    drawnKm2: extent.drawnKm2 ?? null,
    statedKm2: extent.statedKm2 ?? null,
    statedBy: extent.statedBy ?? null,
  };
}

function citationOf({ details }: Contents) {
  const documents = new Map(details.documents.map(each => [each.id, each]));
  return (citation: Citation) => {
    const document = documents.get(citation.doc);
    return {
      document: citation.doc,
      title: document?.title.text ?? null,
      titleEn: document?.title.en ?? null,
      titleInferred: document?.title.inferred ?? null,
      issuer: document?.issuer?.zh ?? null,
      issuerEn: document?.issuer?.en ?? null,
      date: document?.issued ?? document?.published ?? null,
      status: document?.status ?? null,
      role: citation.role,
      section: citation.section.map(({ zh }) => zh),
      sectionEn: citation.section.map(({ en }) => en),
      quote: citation.quote,
      start: citation.start,
      end: citation.end,
    };
  };
}

export function placeProperties(entry: Entry, geometry: Geometry | null, contents: Contents) {
  const { feature, detail } = entry;
  const named = namerOf(contents.atlas);
  const kind = named('kind', feature.kind);
  const sketch = isSketch(entry, geometry);
  const note: Pair | null = geometry ? (sketch ? SCHEMATIC : null) : NO_POSITION;
  return {
    name: feature.name,
    nameEn: feature.en,
    /** Null: our own translation. */
    nameEnOfficialBy: feature.enOfficial ?? null,
    printedAs: detail.printed ?? null,
    aliases: feature.aliases,
    kind: kind.id,
    kindName: kind.name,
    kindNameEn: kind.nameEn,
    parent: feature.parent,
    layout: feature.layout.map(({ part, basis }) => ({ ...named('layout', part), basis })),
    districts: feature.districts.map(id => named('district', id)),
    chains: feature.chains.filter(id => !id.includes('.')).map(id => named('chain', id)),
    segments: feature.chains.filter(id => id.includes('.')).map(id => named('chain', id)),
    grade: feature.grade,
    radiusMetres: feature.radius ?? null,
    point: feature.at ?? null,
    /** 示意 where the shape is a sketch. */
    sketch: sketch ? CONFIDENCE.sketch.zh : null,
    geometryNote: note,
    outline: outlineOf(entry),
    address: detail.address ?? null,
    evidence: detail.evidence ?? null,
    sources: detail.sources.map(({ kind: of, zh, en, url }) => ({
      kind: of,
      zh,
      en,
      url: url ?? null,
    })),
    figures: detail.figures.map(({ name, en, value, unit, amountEn, doc, quote }) => ({
      name,
      nameEn: en,
      value,
      unit,
      amountEn,
      document: doc,
      quote,
    })),
    straightLineMetres: detail.near.map(({ id, kind: of, name, en, distance }) => ({
      id,
      kind: of,
      name,
      nameEn: en,
      metres: distance,
    })),
    ...(contents.measured
      ? {
          measuredFrom: contents.measured.from,
          measuredMetres: contents.measured.distances.get(feature.id) ?? null,
        }
      : {}),
    citations: detail.citations.map(citationOf(contents)),
  };
}
