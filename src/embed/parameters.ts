/** The parameters of an address by name, and their values as text. */
import type { ParameterName } from './contract.ts';

/** In the order of a link. A name that the type has and this lacks is a type error. */
const NAMES: Readonly<Record<ParameterName, true>> = {
  mode: true,
  chain: true,
  layout: true,
  district: true,
  kind: true,
  doc: true,
  grade: true,
  q: true,
  sel: true,
  cmp: true,
  diff: true,
  hide: true,
  sort: true,
  map: true,
  lang: true,
  theme: true,
  story: true,
  step: true,
  play: true,
  read: true,
  ind: true,
  near: true,
  within: true,
  fit: true,
  of: true,
  tongue: true,
  ui: true,
  lock: true,
};

export const PARAMETERS = Object.keys(NAMES) as readonly ParameterName[];

export const isParameter = (name: string): name is ParameterName => Object.hasOwn(NAMES, name);

const LONGEST = 2000;

function one(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.length <= LONGEST ? value : undefined;
}

/** A value as it stands in an address; null for the default, undefined for what can be no value. Total. */
export function textOf(value: unknown): string | null | undefined {
  if (value === null || value === false || value === '') return null;
  if (value === true) return '1';
  if (!Array.isArray(value)) return one(value);
  if (value.length > LONGEST) return undefined;
  const texts = value.map(one);
  if (texts.includes(undefined)) return undefined;
  const text = texts.join(',');
  return text.length > LONGEST ? undefined : text || null;
}
