/** From the view on screen to a step of the own story, and back. */
import { FACETS, isFiltering } from '../../domain/facets.ts';
import type { Language } from '../../domain/model.ts';
import { nameIn } from '../../domain/name-in.ts';
import { optionNames } from '../../domain/option-names.ts';
import { orderPassages } from '../../domain/passage-order.ts';
import { SLIDE_HOLDS, type Step } from '../../domain/story/model.ts';
import { clauseOf } from '../../domain/story/own/clause.ts';
import { isFull, withStep } from '../../domain/story/own/edit.ts';
import { type FileClause, type FileStep, LIMITS } from '../../domain/story/own/file.ts';
import { type CoveredMap, spotOfView, viewOfSpot } from '../../domain/story/own/view-camera.ts';
import type { FileAddresses } from '../sources.ts';
import { type AtlasStore, type State, setIntent, wishCamera } from '../store.ts';
import { settingsOf } from '../telling.ts';
import { keepOwnStory, setOwn } from './keep.ts';
import type { AddedView } from './model.ts';
import { editOwn } from './work.ts';

/** The map's size in CSS pixels. */
export type Size = Pick<CoveredMap, 'width' | 'height'>;

/** What the view sets, without words. */
type Seen = Pick<FileStep, 'camera' | 'hidden' | 'filter' | 'selected'>;

/** A map that nobody has moved shows the whole city, on every screen as it fits there. */
function cameraOf(store: AtlasStore, size: Size): FileStep['camera'] {
  const { camera, selected } = store.getState().intent;
  // A link may have opened at what it selects: then only the map knows where it looks.
  if (!camera && selected) wishCamera(store, 'report');
  const { intent, insets } = store.getState();
  return intent.camera ? spotOfView(intent.camera, { ...size, ...insets }) : 'whole';
}

export function seenNow(store: AtlasStore, size: Size): Seen {
  const camera = cameraOf(store, size);
  const { filter, hidden, selected } = store.getState().intent;
  const lists = Object.fromEntries(FACETS.map(facet => [facet, [...filter[facet]]]));
  return { camera, hidden: [...hidden], filter: lists as FileStep['filter'], selected };
}

/** What no step keeps: the words typed, distances, and the section that map and list are narrowed to. */
function leftBehind({ intent, scope }: State): AddedView['left'] {
  return [
    ...(intent.q ? (['words'] as const) : []),
    ...(intent.near ? (['distance'] as const) : []),
    ...(scope ? (['section'] as const) : []),
  ];
}

/** A first heading: the place selected, else what is filtered by; none where neither says anything. */
function headingOf({ intent, index }: State, language: Language): string {
  const selected = index?.byId.get(intent.selected ?? '');
  if (selected) return nameIn(selected, language).slice(0, LIMITS.heading);
  if (!index || !isFiltering(intent.filter)) return '';
  const names = optionNames(index.atlas, language);
  const chosen = FACETS.flatMap(facet =>
    intent.filter[facet].map(option => names[facet].get(option) ?? option),
  );
  return chosen.join(language === 'zh' ? '、' : ', ').slice(0, LIMITS.heading);
}

/** The newest passage that defines the place, else one that mentions it; rather one that fits. */
function firstClause({ intent, details, index }: State): FileClause | null {
  const detail = intent.selected ? details?.features[intent.selected] : undefined;
  if (!detail || !index) return null;
  const { defining, mentions } = orderPassages(detail.citations, index.atlas.documents);
  const newest = [...mentions, ...defining].reverse();
  const found = newest.find(({ quote }) => quote.length <= SLIDE_HOLDS.quote) ?? newest[0];
  return found ? clauseOf(found) : null;
}

/** Makes the view a step at the end of the own story; what came of it stands in the store. */
export function addView(store: AtlasStore, files: FileAddresses, size: Size): void {
  keepOwnStory(store, files);
  const seen = seenNow(store, size);
  const state = store.getState();
  const left = leftBehind(state);
  if (!state.own) return;
  if (isFull(state.own.draft)) {
    setOwn(store, { added: { position: null, left } });
    return;
  }
  const step: FileStep = {
    ...seen,
    heading: { zh: headingOf(state, 'zh'), en: headingOf(state, 'en') },
    notes: { zh: '', en: '' },
    drawing: null,
    clause: firstClause(state),
  };
  editOwn(store, draft => withStep(draft, step));
  setOwn(store, { added: { position: state.own.draft.steps.length + 1, left } });
}

/** The map as the step sets it, beside whatever view is open. Its camera follows with `lookAtStep`. */
export function setAsStep(store: AtlasStore, step: Step): void {
  setIntent(store, settingsOf(step));
}

/** Call when the panel of what the step selects stands: it covers part of the map. */
export function lookAtStep(store: AtlasStore, { camera }: Step, size: Size): void {
  if (camera === 'whole') wishCamera(store, 'home');
  else if (camera === 'selection') wishCamera(store, 'selection');
  else {
    const frame = { ...size, ...store.getState().insets };
    setIntent(store, { camera: viewOfSpot(camera, frame) });
  }
}
