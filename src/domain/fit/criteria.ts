/**
 * What may count when places are ranked, as the address names it: a chain `IC`, a segment `IC.ic-fab`,
 * a hub to be near to `near.pvg` or whatever distances are measured from (`near`), a document that
 * speaks of the place `doc.002`, how sure its position is `grade`.
 */
import type { Atlas, Position } from '../model.ts';
import { type Origin, placeOf } from '../origin.ts';

export type Criterion =
  | { readonly kind: 'chain'; readonly id: string }
  /** `hub` is null for the origin that the address names for all distances. */
  | {
      readonly kind: 'near';
      readonly id: string;
      readonly hub: string | null;
      readonly at: Position;
    }
  | { readonly kind: 'doc'; readonly id: string; readonly doc: string }
  | { readonly kind: 'grade'; readonly id: string };

/** How much a criterion counts, 1 to 5. */
export interface Weighed {
  readonly criterion: Criterion;
  readonly weight: number;
}

interface Chosen {
  readonly weighed: readonly Weighed[];
  /** Ids that the data don't know, and `near` while nothing is measured from. */
  readonly unknown: readonly string[];
}

type Ground = Pick<Atlas, 'chains' | 'documents' | 'hubs'>;

function isChain(id: string, { chains }: Ground): boolean {
  const [chain, segment] = id.split('.', 2);
  const found = chains.find(each => each.id === chain);
  if (!found) return false;
  return segment === undefined || found.segments.some(each => each.id === segment);
}

/** Null for an id that the data don't know. */
function readCriterion(id: string, ground: Ground, near: Origin | null): Criterion | null {
  if (id === 'grade') return { kind: 'grade', id };
  if (id === 'near') {
    const at = near && placeOf(near, ground.hubs);
    return at && { kind: 'near', id, hub: null, at };
  }
  if (id.startsWith('near.')) {
    const hub = ground.hubs.find(each => `near.${each.id}` === id);
    return hub ? { kind: 'near', id, hub: hub.id, at: hub.at } : null;
  }
  if (id.startsWith('doc.')) {
    const document = ground.documents.find(each => `doc.${each.id}` === id);
    return document ? { kind: 'doc', id, doc: document.id } : null;
  }
  return isChain(id, ground) ? { kind: 'chain', id } : null;
}

/** Reads the weights of an address against the data; what can't be read is named, not lost. */
export function readCriteria(
  weights: readonly { readonly criterion: string; readonly weight: number }[],
  ground: Ground,
  near: Origin | null,
): Chosen {
  const read = weights.map(({ criterion, weight }) => ({
    id: criterion,
    weight,
    criterion: readCriterion(criterion, ground, near),
  }));
  return {
    weighed: read.flatMap(({ criterion, weight }) => (criterion ? [{ criterion, weight }] : [])),
    unknown: read.flatMap(({ id, criterion }) => (criterion ? [] : [id])),
  };
}
