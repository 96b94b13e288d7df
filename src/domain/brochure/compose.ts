/** A brochure as data: its places in order, each with what its page says, and the sources. */
import { type ChainWords, chainWordsOf, mostSpecific } from '../chain-words.ts';
import { kinOf } from '../kin.ts';
import type {
  Atlas,
  Citation,
  Detail,
  Details,
  DocumentDetail,
  DocumentSummary,
  Feature,
} from '../model.ts';
import { mainPassage, type PassageGroup, passageGroups } from './passages.ts';
import type { Subject } from './subject.ts';

export interface PlacePage {
  /** Running number, from 1: on the map, in the list and on the page. */
  readonly number: number;
  readonly feature: Feature;
  readonly detail: Detail;
  readonly parent: Feature | null;
  readonly children: readonly Feature[];
  readonly members: readonly Feature[];
  readonly chains: readonly ChainWords[];
  readonly inherited: { readonly from: Feature; readonly chains: readonly string[] } | null;
  readonly groups: readonly PassageGroup[];
  readonly silent: readonly DocumentSummary[];
  /** What a short entry quotes; null only for a place without any passage. */
  readonly main: Citation | null;
}

/** A document with the number under which the brochure cites it, `[1]` and on. */
export interface Source {
  readonly number: number;
  readonly document: DocumentDetail;
  readonly status: DocumentSummary['status'];
}

export interface Brochure {
  readonly subject: Subject;
  readonly places: readonly PlacePage[];
  /** Documents that the places' passages, figures and labels come from, oldest first. */
  readonly sources: readonly Source[];
}

function placePage(atlas: Atlas, feature: Feature, detail: Detail, number: number): PlacePage {
  const { parent, children, members } = kinOf(feature, atlas.features);
  const { groups, silent } = passageGroups(detail.citations, atlas.documents);
  const from = atlas.features.find(({ id }) => id === detail.inherited?.from);
  return {
    number,
    feature,
    detail,
    parent,
    children,
    members,
    chains: chainWordsOf(detail),
    inherited:
      detail.inherited && from ? { from, chains: mostSpecific(detail.inherited.chains) } : null,
    groups,
    silent,
    main: mainPassage(groups),
  };
}

function sourcesOf(atlas: Atlas, details: Details, places: readonly PlacePage[]): Source[] {
  const cited = new Set(
    places.flatMap(({ detail }) =>
      [...detail.citations, ...detail.figures, ...detail.labels].map(({ doc }) => doc),
    ),
  );
  return [...atlas.documents]
    .filter(({ id }) => cited.has(id))
    .sort((a, b) => a.year - b.year || a.id.localeCompare(b.id))
    .flatMap(({ id, status }) => {
      const document = details.documents.find(each => each.id === id);
      return document ? [{ document, status }] : [];
    })
    .map((source, at) => ({ number: at + 1, ...source }));
}

export function composeBrochure(
  subject: Subject,
  features: readonly Feature[],
  atlas: Atlas,
  details: Details,
): Brochure {
  const places = features.flatMap((feature, at) => {
    const detail = details.features[feature.id];
    return detail ? [placePage(atlas, feature, detail, at + 1)] : [];
  });
  return { subject, places, sources: sourcesOf(atlas, details, places) };
}

/** A page for each place, or short entries one below the other. */
export type Form = 'full' | 'compact';

/** More places than this make a booklet that nobody reads through. */
const MOST_PAGES = 20;

export const usualForm = (places: number): Form => (places > MOST_PAGES ? 'compact' : 'full');
