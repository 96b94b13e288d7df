/** The one store: intent, loaded data, and what follows from both. Framework-free. */
import { createStore } from 'zustand/vanilla';
import type { Board } from '../domain/board/model.ts';
import { type Config, type ConfigFault, DEFAULT_CONFIG } from '../domain/config/model.ts';
import { applyFilter, type FilterResult } from '../domain/filter.ts';
import type { Atlas, Bounds, Details, Language, Position } from '../domain/model.ts';
import { distancesFrom, placeOf } from '../domain/origin.ts';
import { both, type Distances, reached } from '../domain/reach.ts';
import type { Reading } from '../domain/reading.ts';
import type { Step, Stories, Story } from '../domain/story/model.ts';
import { type AtlasIndex, indexAtlas, within } from './atlas-index.ts';
import { type BaseStatus, BUILTIN } from './base.ts';
import { type Appearance, INITIAL_INTENT, type Intent, type Theme } from './intent.ts';
import type { LoadFailure } from './load.ts';
import { settledFilter, withLock } from './lock.ts';
import { closeChooser, type MapStatus, STARTING } from './map-status.ts';
import type { OwnWork } from './own-story/model.ts';
import { onSite } from './site.ts';

/** What clicks on the map place while a tool is in hand: what distances start from, or measured points. */
export type Tool = 'origin' | 'measure';

/** What is being measured; kept while the tool is laid aside, gone with the page. */
export interface Measuring {
  readonly shape: 'length' | 'area';
  readonly points: readonly Position[];
}

/** A wish that the map carries out once; `at` tells two equal wishes apart. */
export interface CameraWish {
  /** `origin`: to where distances start. `point`: place the tool's point in the middle. `step`: as the step told wants it. `report`: nowhere, but say where it looks. `target`: as `target` says. */
  readonly to:
    | 'home'
    | 'closer'
    | 'farther'
    | 'selection'
    | 'kin'
    | 'origin'
    | 'point'
    | 'step'
    | 'report'
    | 'target';
  /** A feature by its id, or a box: what somebody outside of the page asks to see. */
  readonly target?: string | Bounds | undefined;
  readonly at: number;
}

/** How much of the map lies under other parts of the page, CSS pixels. */
export interface Insets {
  readonly right: number;
  readonly bottom: number;
}

/** A section of a document that map and list are narrowed to. */
export interface Scope {
  readonly ids: readonly string[];
  readonly title: Readonly<Record<Language, string>>;
}

/** The step of a story that is on screen. */
export interface Telling {
  readonly story: Story;
  /** 0 for the first step. */
  readonly at: number;
  readonly step: Step;
  /** The panel of what the step selects is closed, until somebody asks for it. */
  readonly opened?: boolean;
}

/** What stands beside the shortlist itself. */
export interface ShortlistStatus {
  /** A place that was to be added to a full shortlist: the person is asked which one it replaces. */
  readonly asking: string | null;
  /** The place that was moved, when that was the last change. */
  readonly moved: string | null;
  /** The shortlist before it was cleared or shortened, to be had back. */
  readonly undo: readonly string[] | null;
  /** The one remembered of earlier visits, while a link's stands in its place. */
  readonly kept: readonly string[] | null;
}

export interface Surroundings {
  readonly language: Language;
  readonly theme: Appearance;
}

export interface State {
  /** What the publisher of the site has set. */
  readonly config: Config;
  /** What is wrong with it; the publisher is told. */
  readonly configFaults: readonly ConfigFault[];
  /** Whether this is the page for frames of other sites. */
  readonly embedded: boolean;
  readonly intent: Intent;
  readonly index: AtlasIndex | null;
  readonly failure: LoadFailure | null;
  /** Passages, evidence and figures of all features: fetched when a panel first wants them. */
  readonly details: Details | null;
  readonly detailsFailure: LoadFailure | null;
  /** Reading texts by document, fetched when asked for. */
  readonly readings: Readonly<Record<string, Reading | LoadFailure>>;
  /** Indicators and tables, fetched when the board opens. */
  readonly board: Board | LoadFailure | null;
  /** The stories that come with the atlas, fetched when somebody presents. */
  readonly stories: Stories | LoadFailure | null;
  /** The story that the person has made, in the form in which it is told. */
  readonly ownStory: Story | null;
  /** The draft of it; null until somebody presents or adds a step. */
  readonly own: OwnWork | null;
  /** Null while no story is told. */
  readonly telling: Telling | null;
  /** What the person saw before the story began: it comes back when the story is left. */
  readonly beforeStory: Intent | null;
  readonly result: FilterResult | null;
  /** Whether the view beside the map is on screen: what is in no hurry waits for it. */
  readonly viewStands: boolean;
  /** Metres to each placed feature from what the intent measures from; null without that. */
  readonly distances: Distances | null;
  /** Places of the link that the data doesn't know, so that the page can say which. */
  readonly unknown: readonly string[];
  readonly shortlist: ShortlistStatus;
  readonly hovered: string | null;
  /** Places that the text in view names: the map lights them. */
  readonly lit: readonly string[];
  readonly scope: Scope | null;
  /** The chain whose other places are linked to this one; counts only while it is selected. */
  readonly kin: { readonly of: string; readonly chain: string } | null;
  readonly tool: Tool | null;
  readonly measuring: Measuring;
  readonly map: MapStatus;
  /** Of the base map that the publisher has set. */
  readonly base: BaseStatus;
  readonly wish: CameraWish | null;
  readonly insets: Insets;
  /** What browser and system prefer, for where the intent leaves it open. */
  readonly surroundings: Surroundings;
}

const INITIAL_STATE: State = {
  config: DEFAULT_CONFIG,
  configFaults: [],
  embedded: false,
  intent: INITIAL_INTENT,
  index: null,
  failure: null,
  details: null,
  detailsFailure: null,
  readings: {},
  board: null,
  stories: null,
  ownStory: null,
  own: null,
  telling: null,
  beforeStory: null,
  result: null,
  viewStands: false,
  distances: null,
  unknown: [],
  shortlist: { asking: null, moved: null, undo: null, kept: null },
  hovered: null,
  lit: [],
  scope: null,
  kin: null,
  tool: null,
  measuring: { shape: 'length', points: [] },
  wish: null,
  insets: { right: 0, bottom: 0 },
  surroundings: { language: 'zh', theme: 'light' },
  base: BUILTIN,
  map: STARTING,
};

export function createAtlasStore(
  intent: Intent = INITIAL_INTENT,
  surroundings: Surroundings = INITIAL_STATE.surroundings,
  site: Partial<Pick<State, 'config' | 'configFaults' | 'embedded'>> = {},
) {
  const state = { ...INITIAL_STATE, ...site, surroundings };
  return createStore<State>(() => ({ ...state, intent: onSite(intent, state.config) }));
}

export type AtlasStore = ReturnType<typeof createAtlasStore>;

/** What passes filter, free text and scope; null until there are data. */
export function refilter(
  state: Pick<State, 'index' | 'intent' | 'scope' | 'distances'>,
): FilterResult | null {
  const { index, intent, scope, distances } = state;
  const only = both(scope?.ids, reached(distances, intent.within));
  return index && applyFilter(index.filter, intent.filter, intent.q, only);
}

function measure(index: AtlasIndex | null, { near }: Intent): State['distances'] {
  const from = index && near ? placeOf(near, index.atlas.hubs) : null;
  return index && from ? distancesFrom(from, index.atlas.features) : null;
}

/** Sets part of the intent; the filter's result follows in the same update, so no view lags. */
export function setIntent(store: AtlasStore, change: Partial<Intent>): void {
  store.setState(state => {
    const allowed = onSite(withLock(state.intent, change), state.config, state.intent.mode);
    const intent = within(state.index, allowed);
    const distances =
      intent.near === state.intent.near ? state.distances : measure(state.index, intent);
    const same =
      intent.filter === state.intent.filter &&
      intent.q === state.intent.q &&
      intent.within === state.intent.within &&
      distances === state.distances;
    const result = same ? state.result : refilter({ ...state, intent, distances });
    return { intent, distances, result };
  });
}

/** Takes in the data; ids in the intent that the data doesn't know have been dropped by the caller. */
export function setAtlas(store: AtlasStore, atlas: Atlas, known: Intent): void {
  const index = indexAtlas(atlas, settledFilter(known));
  const intent = within(index, known);
  const distances = measure(index, intent);
  store.setState(({ scope }) => ({
    index,
    intent,
    failure: null,
    distances,
    result: refilter({ index, intent, scope, distances }),
  }));
}

/** Asks the map to move its camera: the camera is the map's own, the wish is ours. */
export function wishCamera(
  store: AtlasStore,
  to: CameraWish['to'],
  target?: CameraWish['target'],
): void {
  store.setState(state => ({ wish: { to, target, at: (state.wish?.at ?? 0) + 1 } }));
}

/** Selects a feature (null: none); the chooser, if open, has been answered. */
export function selectFeature(store: AtlasStore, id: string | null): void {
  const { intent, telling } = store.getState();
  if (intent.selected !== id) setIntent(store, { selected: id });
  if (telling && id === telling.step.selected) openTold(store, true);
  closeChooser(store);
}

/** Opens or closes the panel of what the step told selects. */
export function openTold(store: AtlasStore, opened: boolean): void {
  store.setState(({ telling }) => (telling ? { telling: { ...telling, opened } } : {}));
}

export function languageOf({ intent, surroundings }: State): Language {
  return intent.language ?? surroundings.language;
}

export function appearanceOf({ intent, surroundings }: State): Appearance {
  return intent.theme ?? surroundings.theme;
}

/** Whose colours are shown. */
export function themeOf(state: State): Theme {
  const appearance = appearanceOf(state);
  return appearance === 'large' ? 'light' : appearance;
}

/** How many times as large as usual type is. */
export const typeScaleOf = (state: State): number => (appearanceOf(state) === 'large' ? 1.25 : 1);
