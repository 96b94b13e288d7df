/**
 * Colours, one table a theme. The map's style, the legend, the list and the page's CSS all take them
 * from here, so what the legend says is what the map shows.
 *
 * The six parts of the layout of document 002 have hues of their own; what lies outside that layout
 * is slate. The four chain groups have four further hues, used only while a chain is chosen. Hues
 * differ in lightness too, so that they hold in greyscale and for colour-blind readers; shape, dash
 * and glyph say the same a second time.
 */

export const THEME_NAMES = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** Ids of layout parts with a hue of their own; every other part takes `outside`. */
export const HUED_PARTS = [
  'axis',
  'belt-yanjiang',
  'belt-yanwan',
  'belt-huxi',
  'nodes',
  'newcities',
] as const;
type HuedPart = (typeof HUED_PARTS)[number];

export const CHAIN_GROUPS = ['pioneer', 'pillar', 'frontier', 'services'] as const;
type ChainGroup = (typeof CHAIN_GROUPS)[number];

export interface Palette {
  /** Outside the sheet: nothing is mapped there. */
  readonly beyond: string;
  readonly sea: string;
  /** The city, and the land of its neighbours. */
  readonly land: string;
  readonly neighbour: string;
  readonly water: string;
  readonly border: string;
  readonly road: string;
  readonly metro: string;
  readonly baseText: string;
  readonly baseHalo: string;
  readonly label: string;
  readonly halo: string;
  /** Outline round a symbol, so that it stands off whatever lies below. */
  readonly rim: string;
  readonly selected: string;
  readonly parts: Readonly<Record<HuedPart, string>>;
  readonly outside: string;
  readonly groups: Readonly<Record<ChainGroup, string>>;
  readonly ui: Readonly<{
    page: string;
    raised: string;
    sunken: string;
    text: string;
    muted: string;
    line: string;
    accent: string;
    onAccent: string;
    mark: string;
    warn: string;
    focus: string;
  }>;
}

const light: Palette = {
  beyond: '#e9e7e1',
  sea: '#d3e1e8',
  neighbour: '#e9e6de',
  land: '#f7f6f2',
  water: '#c6d9e2',
  border: '#b9b6ad',
  road: '#dedad0',
  metro: '#d9d5de',
  baseText: '#6d6a63',
  baseHalo: '#f7f6f2',
  label: '#22252b',
  halo: '#fdfcfa',
  rim: '#ffffff',
  selected: '#111827',
  parts: {
    axis: '#aa2a1f',
    'belt-yanjiang': '#076dbf',
    'belt-yanwan': '#007157',
    'belt-huxi': '#712394',
    nodes: '#a36700',
    newcities: '#405370',
  },
  outside: '#66707c',
  groups: { pioneer: '#9d0050', pillar: '#005ab0', frontier: '#058373', services: '#896000' },
  ui: {
    page: '#f4f3ef',
    raised: '#ffffff',
    sunken: '#ebe9e3',
    text: '#1d2025',
    muted: '#565b63',
    line: '#d7d4cc',
    accent: '#a92a1a',
    onAccent: '#ffffff',
    mark: '#ffe9a8',
    warn: '#8a5200',
    focus: '#1456c4',
  },
};

const dark: Palette = {
  beyond: '#0b0e11',
  sea: '#0e1c27',
  neighbour: '#1a1f24',
  land: '#252b31',
  water: '#16262f',
  border: '#4a525a',
  road: '#30373e',
  metro: '#373640',
  baseText: '#98a0a8',
  baseHalo: '#252b31',
  label: '#eef1f4',
  halo: '#14181c',
  rim: '#0e1114',
  selected: '#ffffff',
  parts: {
    axis: '#fd7b64',
    'belt-yanjiang': '#73bdff',
    'belt-yanwan': '#50d6b4',
    'belt-huxi': '#bc84c9',
    nodes: '#e1a200',
    newcities: '#b8cdec',
  },
  outside: '#a3acb6',
  groups: { pioneer: '#fe739d', pillar: '#78b4f6', frontier: '#52d2bd', services: '#f7c658' },
  ui: {
    page: '#14181c',
    raised: '#1e242a',
    sunken: '#262d34',
    text: '#eef1f4',
    muted: '#aab2bb',
    line: '#3a434b',
    accent: '#ff8b75',
    onAccent: '#1a0d0a',
    mark: '#5c4a12',
    warn: '#f0b545',
    focus: '#8ec2ff',
  },
};

const contrast: Palette = {
  ...light,
  beyond: '#f2f2f2',
  sea: '#e3ebf0',
  neighbour: '#eeeeee',
  land: '#ffffff',
  border: '#6f6f6f',
  road: '#cfcfcf',
  baseText: '#3b3b3b',
  baseHalo: '#ffffff',
  label: '#000000',
  halo: '#ffffff',
  selected: '#000000',
  parts: {
    axis: '#8e0000',
    'belt-yanjiang': '#0055b5',
    'belt-yanwan': '#00573f',
    'belt-huxi': '#5b197c',
    nodes: '#8a5700',
    newcities: '#1d314c',
  },
  outside: '#3c444d',
  groups: { pioneer: '#ab1054', pillar: '#003173', frontier: '#005647', services: '#553b00' },
  ui: {
    page: '#ffffff',
    raised: '#ffffff',
    sunken: '#f0f0f0',
    text: '#000000',
    muted: '#2e2e2e',
    line: '#5a5a5a',
    accent: '#8f1002',
    onAccent: '#ffffff',
    mark: '#ffe27a',
    warn: '#6b3f00',
    focus: '#0030a8',
  },
};

export const PALETTES: Readonly<Record<ThemeName, Palette>> = { light, dark, contrast };

const isHued = (part: string): part is HuedPart => HUED_PARTS.some(each => each === part);

export function partColour(palette: Palette, part: string): string {
  return isHued(part) ? palette.parts[part] : palette.outside;
}

export function groupColour(palette: Palette, group: string): string {
  const known = CHAIN_GROUPS.find(each => each === group);
  return known ? palette.groups[known] : palette.outside;
}
