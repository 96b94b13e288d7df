/** What a panel shows of one feature: passages, words, figures, evidence, what is near. */
import { area } from '@turf/area';
import { feature as asFeature } from '@turf/helpers';
import type { Citation, Detail } from '../../../src/domain/model.ts';
import { IssueList } from '../issue.ts';
import type { Entry, Project } from '../source/project.ts';
import type { FeatureSource } from '../source/schema.ts';
import { findQuote } from '../text/find-quote.ts';
import { sectionAt } from '../text/section.ts';
import { chainsOfWords } from './features.ts';
import { given } from './given.ts';
import { nameSpans } from './name-spans.ts';
import { nearOf } from './near.ts';

function citationsOf(entry: Entry<FeatureSource>, project: Project): Citation[] {
  const { value, place } = entry;
  return value.citations.flatMap(({ doc, role, quote, nth }, at) => {
    const span = findQuote(project, doc, quote, nth, place.at('citations', at), new IssueList());
    const document = project.documents.get(doc);
    if (!span || !document) return [];
    return {
      doc,
      role,
      quote,
      ...span,
      section: sectionAt(document.value.outline, span.start).map(({ text, en }) => ({
        zh: text,
        en,
      })),
      names: nameSpans(value, quote, project.features),
    };
  });
}

function wordsOf(value: FeatureSource, project: Project): Detail['words'] {
  if (value.chainsFrom) return [];
  return value.chains.map(word => ({
    word,
    chains: chainsOfWords([word], project),
    citation: value.citations.findIndex(({ quote }) => quote.includes(word)),
  }));
}

/** Chains that stand in the parent's words, not in the feature's own. */
function inheritedOf(value: FeatureSource, project: Project): Detail['inherited'] {
  if (!value.chainsFrom || !value.parent) return null;
  const parent = project.features.find(entry => entry.value.id === value.parent?.id)?.value;
  const words = value.chainsFrom === 'parent' ? (parent?.chains ?? []) : value.chains;
  return { from: value.parent.id, chains: chainsOfWords(words, project) };
}

function extentOf(value: FeatureSource, project: Project): Detail['extent'] {
  const extent = value.position?.extent;
  const geometry = project.extents.get(value.id)?.geometry;
  if (!extent || !geometry) return undefined;
  const drawn = geometry.type === 'LineString' ? undefined : area(asFeature(geometry)) / 1e6;
  return {
    basis: extent.basis,
    confidence: extent.confidence,
    ...given(extent.statedKm2, 'statedKm2'),
    ...given(extent.statedBy, 'statedBy'),
    ...given(drawn && Math.round(drawn * 100) / 100, 'drawnKm2'),
  };
}

export function buildDetail(entry: Entry<FeatureSource>, project: Project): Detail {
  const { value } = entry;
  const { position } = value;
  return {
    ...given(value.printed, 'printed'),
    alsoKinds: [...value.alsoKinds],
    ...given(value.en.gloss, 'gloss'),
    ...given(value.note, 'note'),
    labels: value.labels.map(({ text, en, doc }) => ({ text, en, doc })),
    figures: [...value.figures],
    words: wordsOf(value, project),
    inherited: inheritedOf(value, project),
    memberBasis: Object.fromEntries(value.members.map(({ id, basis }) => [id, basis])),
    citations: citationsOf(entry, project),
    ...given(position?.address, 'address'),
    ...given(position?.zh && { zh: position.zh, en: position.en }, 'evidence'),
    ...given(extentOf(value, project), 'extent'),
    sources: (position?.sources ?? []).map(({ kind, zh, en, url }) => ({
      kind,
      zh,
      en,
      ...given(url, 'url'),
    })),
    near: position?.at ? nearOf(position.at, project.stations, project.hubs) : [],
  };
}
