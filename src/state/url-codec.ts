/**
 * The URL contract, version 1 (docs/url.md). Pure and total: any string decodes to a valid intent,
 * wrong parts are dropped; every intent encodes to a short link; defaults are left out.
 */
import { FACETS, type Facet, type Filter } from '../domain/facets.ts';
import { MANNERS } from '../domain/manners.ts';
import { GRADES } from '../domain/model.ts';
import { FRAME, formatOrigin, type Origin, parseOrigin } from '../domain/origin.ts';
import { parseReadAddress } from '../domain/read-address.ts';
import {
  APPEARANCES,
  type Camera,
  INITIAL_INTENT,
  type Intent,
  MODES,
  MOST_COMPARED,
  SORTS,
  TONGUES,
  UI_PARTS,
  type UiPart,
  type Weight,
} from './intent.ts';

const URL_VERSION = '1';
const LONGEST_TEXT = 200;
/** More than the largest facet has: 20 chains and 81 segments. */
const LONGEST_LIST = 120;
const MOST_WEIGHTS = 12;

/** Ids that exist in the data. Absent until the data has arrived: then any well-formed id passes. */
export interface KnownIds {
  has(facet: Facet | 'feature' | 'part' | 'hub', id: string): boolean;
}

const ID = /^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/u;
const DECIMAL = /^-?\d{1,3}(\.\d{1,20})?$/u;
const KILOMETRES = /^\d{1,3}(\.\d)?$/u;
const WEIGHT = /^([A-Za-z0-9][A-Za-z0-9.-]{0,63}):([1-5])$/u;

function list(value: string | null, accepts: (id: string) => boolean): string[] {
  if (!value) return [];
  const ids = value.split(',', LONGEST_LIST).filter(id => ID.test(id) && accepts(id));
  return [...new Set(ids)];
}

function oneOf<T extends string>(value: string | null, allowed: readonly T[]): T | null {
  return allowed.find(each => each === value) ?? null;
}

function within(value: number | undefined, least: number, most: number): value is number {
  return value !== undefined && Number.isFinite(value) && value >= least && value <= most;
}

function decodeCamera(value: string | null): Camera | null {
  const parts = value?.split(',', 6) ?? [];
  if (parts.length < 3 || parts.length > 5 || !parts.every(part => DECIMAL.test(part))) return null;
  const [longitude, latitude, zoom, bearing = 0, pitch = 0] = parts.map(Number);
  const sound =
    within(longitude, FRAME.west, FRAME.east) &&
    within(latitude, FRAME.south, FRAME.north) &&
    within(zoom, 6, 18) &&
    within(bearing, -180, 180) &&
    within(pitch, 0, 60);
  return sound ? { longitude, latitude, zoom, bearing, pitch } : null;
}

function decodeStep(value: string | null): number | null {
  return value && /^\d{1,3}$/u.test(value) ? Number(value) : null;
}

function matching(value: string | null, shape: RegExp): string | null {
  return value && shape.test(value) ? value : null;
}

function decodePlace(value: string | null, accepts: (doc: string) => boolean): string | null {
  const place = parseReadAddress(value);
  return place && accepts(place.doc) ? value : null;
}

function decodeOrigin(value: string | null, accepts: (hub: string) => boolean): Origin | null {
  const origin = parseOrigin(value);
  return origin?.kind === 'hub' && !accepts(origin.id) ? null : origin;
}

function decodeKilometres(value: string | null): number | null {
  const kilometres = value && KILOMETRES.test(value) ? Number(value) : 0;
  return kilometres >= 0.1 && kilometres <= 200 ? kilometres : null;
}

/** Of a criterion given twice the first weight counts. */
function decodeWeights(value: string | null): Weight[] {
  const found = new Map<string, number>();
  for (const part of value?.split(',', LONGEST_LIST) ?? []) {
    const [, criterion, weight] = WEIGHT.exec(part) ?? [];
    if (criterion && !found.has(criterion)) found.set(criterion, Number(weight));
  }
  return [...found].slice(0, MOST_WEIGHTS).map(([criterion, weight]) => ({ criterion, weight }));
}

/** A facet without options can't be settled: locked, it would leave nothing to see or change. */
function decodeLock(value: string | null, filter: Filter): readonly Facet[] {
  const named = list(value, () => true);
  return FACETS.filter(facet => named.includes(facet) && filter[facet].length > 0);
}

/** `none` is the map alone; a list of nothing known is as good as no list. */
function decodeUi(value: string | null): readonly UiPart[] | null {
  if (value === 'none') return [];
  const parts = list(value, () => true);
  const known = UI_PARTS.filter(part => parts.includes(part));
  return known.length > 0 ? known : null;
}

/** Takes the control characters out (they can't be typed) and cuts at a bounded length. */
function boundedText(value: string): string {
  return value
    .replace(/\p{Cc}/gu, '')
    .slice(0, LONGEST_TEXT)
    .toWellFormed();
}

/** Parameters of a query string; malformed percent signs are kept as text, never thrown. */
function parametersOf(search: string): URLSearchParams {
  return new URLSearchParams(search.startsWith('?') ? search.slice(1) : search);
}

export function decodeUrl(search: string, known?: KnownIds): Intent {
  const parameters = parametersOf(search);
  const accepts = (what: Parameters<KnownIds['has']>[0]) => (id: string) =>
    what === 'grade' ? GRADES.some(grade => grade === id) : (known?.has(what, id) ?? true);
  const filter = Object.fromEntries(
    FACETS.map(facet => [facet, list(parameters.get(facet), accepts(facet))]),
  ) as unknown as Filter;
  return {
    mode: oneOf(parameters.get('mode'), MODES) ?? INITIAL_INTENT.mode,
    filter,
    q: boundedText(parameters.get('q') ?? ''),
    selected: list(parameters.get('sel'), accepts('feature'))[0] ?? null,
    compare: list(parameters.get('cmp'), accepts('feature')).slice(0, MOST_COMPARED),
    differences: parameters.get('diff') === '1',
    camera: decodeCamera(parameters.get('map')),
    hidden: list(parameters.get('hide'), accepts('part')),
    sort: oneOf(parameters.get('sort'), SORTS) ?? INITIAL_INTENT.sort,
    language: oneOf(parameters.get('lang'), ['zh', 'en'] as const),
    theme: oneOf(parameters.get('theme'), APPEARANCES),
    story: matching(parameters.get('story'), ID),
    step: decodeStep(parameters.get('step')),
    play: parameters.get('play') === '1',
    read: decodePlace(parameters.get('read'), accepts('doc')),
    indicator: matching(parameters.get('ind'), ID),
    near: decodeOrigin(parameters.get('near'), accepts('hub')),
    within: decodeKilometres(parameters.get('within')),
    fit: decodeWeights(parameters.get('fit')),
    brochure: matching(parameters.get('of'), ID),
    tongue: oneOf(parameters.get('tongue'), TONGUES),
    ui: decodeUi(parameters.get('ui')),
    lock: decodeLock(parameters.get('lock'), filter),
  };
}

const round = (value: number, digits: number) => String(Number(value.toFixed(digits)));

function encodeCamera({ longitude, latitude, zoom, bearing, pitch }: Camera): string {
  const place = [round(longitude, 4), round(latitude, 4), round(zoom, 2)];
  const turn = [round(bearing, 1), round(pitch, 1)];
  return (turn.every(value => value === '0') ? place : [...place, ...turn]).join(',');
}

/** Commas and colons are safe in a query and keep links readable. */
function escapeValue(value: string): string {
  return encodeURIComponent(value).replace(/%2C/gu, ',').replace(/%3A/gu, ':');
}

/** Every parameter but the version with what it says; empty for a default. */
function pairsOf(intent: Intent): [string, string | null][] {
  return [
    ['mode', intent.mode === INITIAL_INTENT.mode ? null : intent.mode],
    ...FACETS.map((facet): [string, string] => [facet, intent.filter[facet].join(',')]),
    ['q', boundedText(intent.q)],
    ['sel', intent.selected],
    ['cmp', intent.compare.join(',')],
    ['diff', intent.differences ? '1' : null],
    ['hide', intent.hidden.join(',')],
    ['sort', intent.sort === INITIAL_INTENT.sort ? null : intent.sort],
    ['map', intent.camera && encodeCamera(intent.camera)],
    ['lang', intent.language],
    ['theme', intent.theme],
    ['story', intent.story],
    ['step', intent.step === null ? null : String(intent.step)],
    ['play', intent.play ? '1' : null],
    ['read', intent.read],
    ['ind', intent.indicator],
    ['near', intent.near && formatOrigin(intent.near)],
    ['within', intent.within === null ? null : String(intent.within)],
    ['fit', intent.fit.map(({ criterion, weight }) => `${criterion}:${weight}`).join(',')],
    ['of', intent.brochure],
    ['tongue', intent.tongue],
    ['ui', intent.ui && (intent.ui.join(',') || 'none')],
    ['lock', intent.lock.join(',')],
  ];
}

/**
 * The query string of an intent with its `?`, or an empty string when all is default. On a site with a
 * `start` of its own the bare address is that one: the default is then written as its version alone.
 */
export function encodeUrl(intent: Intent, start = ''): string {
  const query = pairsOf(intent)
    .filter((pair): pair is [string, string] => Boolean(pair[1]))
    .map(([name, value]) => `${name}=${escapeValue(value)}`)
    .join('&');
  if (query) return `?v=${URL_VERSION}&${query}`;
  return start && `?v=${URL_VERSION}`;
}

/**
 * What an address means on a site whose bare address opens the view `start` (a query): an address that
 * names nothing to look at has that in it, unless it says by its version that it means nothing.
 */
export function withStart(search: string, start: string): string {
  const given = parametersOf(search);
  const names = ['v', ...pairsOf(INITIAL_INTENT).map(([name]) => name)];
  const bare = start && !names.some(name => given.has(name) && !MANNERS.includes(name));
  // Of a name given twice the first counts.
  return bare ? `${search}&${start}` : search;
}

/** Whether the page is asked to say what is wrong with the site's settings. */
export const asksForDebug = (search: string): boolean => parametersOf(search).has('debug');
