/** From what `config.json` says to a configuration that is sound in every field. */
import type * as v from 'valibot';
import {
  type BaseMap,
  type Config,
  type ConfigFault,
  DEFAULT_CONFIG,
  type Words,
} from './model.ts';
import { prune } from './prune.ts';
import { EXPECTED, FIELDS, type Field } from './schema.ts';

export interface ReadConfig {
  readonly config: Config;
  readonly faults: readonly ConfigFault[];
}

type Said = { -readonly [F in Field]?: v.InferOutput<(typeof FIELDS)[F]> };

const isField = (name: string): name is Field => Object.hasOwn(FIELDS, name);

type Phrase = string | Words;
const wordsOf = (said: Phrase): Words => (typeof said === 'string' ? { zh: said, en: said } : said);
const wordsOrNull = (said: Phrase | undefined) => (said === undefined ? null : wordsOf(said));

/** What 天地图 asks to be named as. Its 审图号 changes with its editions: the publisher copies it. */
const TIANDITU = '天地图';

function baseOf(said: NonNullable<Said['base']>): BaseMap {
  if (said.kind === 'builtin') return said;
  const attribution = said.attribution ?? (said.kind === 'tianditu' ? TIANDITU : '');
  return { ...said, attribution, review: said.review ?? null };
}

function complete(said: Said): Config {
  const languages = [...new Set(said.languages ?? DEFAULT_CONFIG.languages)];
  return {
    title: wordsOrNull(said.title),
    logo: said.logo
      ? { src: said.logo.src, alt: wordsOf(said.logo.alt), href: said.logo.href ?? null }
      : null,
    languages,
    language: said.language && languages.includes(said.language) ? said.language : null,
    colours: said.colours ?? DEFAULT_CONFIG.colours,
    start: said.start?.replace('?', '') ?? DEFAULT_CONFIG.start,
    modes: said.modes ? [...new Set(said.modes)] : null,
    origins: [...new Set(said.origins ?? [])],
    review: {
      number: said.review?.number ?? null,
      notice: wordsOrNull(said.review?.notice),
    },
    contact: said.contact
      ? { href: said.contact.href, label: wordsOrNull(said.contact.label) }
      : null,
    credits: (said.credits ?? []).map(({ text, href }) => ({
      text: wordsOf(text),
      href: href ?? null,
    })),
    base: said.base ? baseOf(said.base) : DEFAULT_CONFIG.base,
    usage: said.usage ?? DEFAULT_CONFIG.usage,
  };
}

const LANGUAGES_FAULT = { field: 'language', fault: 'wrong', expected: EXPECTED.language } as const;
const WHOLE_FAULT = {
  field: '',
  fault: 'wrong',
  expected: { zh: '一个对象：{ … }', en: 'an object: { … }' },
} as const;
const REVIEW_FAULT = {
  field: 'base.review',
  fault: 'missing',
  expected: {
    zh: '天地图在它自己的图上标注的审图号，这里也须标注',
    en: 'the 审图号 that 天地图 shows on its own map, to be shown here too',
  },
} as const;
const ZOOM_FAULT = {
  field: 'base.minzoom',
  fault: 'wrong',
  expected: { zh: '不大于 maxzoom 的级别', en: 'a zoom that is not above "maxzoom"' },
} as const;

/** What a schema of fields can't say: of two zooms that cross, the least falls back. */
function uncross({ base }: Said, faults: ConfigFault[]): void {
  if (base?.kind !== 'xyz' || base.minzoom <= base.maxzoom) return;
  faults.push(ZOOM_FAULT);
  base.minzoom = 0;
}

/**
 * Total: any value gives a sound configuration. What is wrong is left out, as little as possible: a
 * wrong entry of a list alone, a wrong part of a field alone where the field can do without it. What is
 * left out has its default, and a fault that says so.
 */
export function readConfig(value: unknown): ReadConfig {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { config: DEFAULT_CONFIG, faults: [WHOLE_FAULT] };
  }
  const faults: ConfigFault[] = [];
  const said: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(value)) {
    if (name === '$schema') continue;
    if (!isField(name)) {
      const names = Object.keys(FIELDS).join(', ');
      const expected = { zh: `下列名称之一：${names}`, en: `one of ${names}` };
      faults.push({ field: name, fault: 'unknown', expected });
      continue;
    }
    const { value: sound, flaws } = prune<unknown>(FIELDS[name], given);
    if (sound !== undefined) said[name] = sound;
    for (const { path, fault } of flaws) {
      faults.push({ field: [name, ...path].join('.'), fault, expected: EXPECTED[name] });
    }
  }
  uncross(said as Said, faults);
  const config = complete(said as Said);
  if (said.language && !config.language) faults.push(LANGUAGES_FAULT);
  if (config.base.kind === 'tianditu' && !config.base.review) faults.push(REVIEW_FAULT);
  return { config, faults };
}
