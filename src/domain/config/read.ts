/** From what `config.json` says to a configuration that is sound in every field. */
import * as v from 'valibot';
import {
  type BaseMap,
  type Config,
  type ConfigFault,
  DEFAULT_CONFIG,
  type Words,
} from './model.ts';
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

/** Where a wrong field is wrong, such as `base.url`. */
function pathOf(field: Field, issues: readonly v.BaseIssue<unknown>[]): string {
  const inside = issues[0] && v.getDotPath(issues[0]);
  return inside ? `${field}.${inside}` : field;
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
    start: said.start ?? DEFAULT_CONFIG.start,
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

/** Total: any value gives a sound configuration. A wrong field has its default, and a fault that says so. */
export function readConfig(value: unknown): ReadConfig {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const fault = { field: '', fault: 'wrong', expected: 'an object: { … }' } as const;
    return { config: DEFAULT_CONFIG, faults: [fault] };
  }
  const faults: ConfigFault[] = [];
  const said: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(value)) {
    if (name === '$schema') continue;
    if (!isField(name)) {
      const expected = `one of ${Object.keys(FIELDS).join(', ')}`;
      faults.push({ field: name, fault: 'unknown', expected });
      continue;
    }
    const parsed = v.safeParse(FIELDS[name], given);
    if (parsed.success) said[name] = parsed.output;
    else {
      const field = pathOf(name, parsed.issues);
      faults.push({ field, fault: 'wrong', expected: EXPECTED[name] });
    }
  }
  const config = complete(said as Said);
  if (said.language && !config.language) {
    faults.push({ field: 'language', fault: 'wrong', expected: EXPECTED.language });
  }
  if (config.base.kind === 'tianditu' && !config.base.review) {
    const expected = 'the 审图号 that 天地图 shows on its own map, to be shown here too';
    faults.push({ field: 'base.review', fault: 'missing', expected });
  }
  return { config, faults };
}
