/** From what a host has sent to a message, or to the fault in it. Total: any value gives one of them. */
import * as v from 'valibot';
import { PICTURE_SIZES } from '../state/outputs.ts';
import { TAKINGS } from '../state/taking.ts';
import type { Fault } from './contract.ts';
import { ENVELOPE, isOurs } from './envelope.ts';
import { isParameter, textOf } from './parameters.ts';

/** What is to change in the address: text by parameter, null for the default. */
export type Change = ReadonlyMap<string, string | null>;

const EXPORTS = ['csv', 'passages', 'xlsx', 'geojson', 'kml', 'png'] as const;
const LONGEST_ID = 64;
/** More than there are parameters. */
const MOST_CHANGES = 60;

const id = v.pipe(v.string(), v.maxLength(LONGEST_ID));
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const bounds = v.pipe(
  v.tuple([degrees(180), degrees(90), degrees(180), degrees(90)]),
  v.check(([west, south, east, north]) => west <= east && south <= north),
);
const record = v.custom<Readonly<Record<string, unknown>>>(
  value => typeof value === 'object' && value !== null && !Array.isArray(value),
);

const PAYLOADS = {
  get: v.object({}),
  set: v.object({ state: record }),
  select: v.object({ feature: v.nullable(id) }),
  fit: v.union([
    v.object({ feature: id }),
    v.object({ bounds }),
    v.object({ to: v.picklist(['home', 'selection']) }),
  ]),
  export: v.object({
    format: v.picklist(EXPORTS),
    of: v.optional(v.picklist(TAKINGS), 'filter'),
    size: v.optional(v.picklist(PICTURE_SIZES), 'hd'),
    light: v.optional(v.boolean(), false),
  }),
} as const;

type Type = keyof typeof PAYLOADS;

/** What each message must hold, for whoever wrote it wrong. */
const EXPECTED: Readonly<Record<Type, string>> = {
  get: '{}',
  set: '{"state": {…parameters of an address…}}',
  select: '{"feature": id or null}',
  fit: '{"feature": id}, {"bounds": [west, south, east, north]} or {"to": "home" or "selection"}',
  export: `{"format": one of ${EXPORTS.join(', ')}, "of"?: one of ${TAKINGS.join(', ')}, "size"?: one of ${PICTURE_SIZES.join(', ')}, "light"?: true or false}`,
};

type Payload<T extends Type> = v.InferOutput<(typeof PAYLOADS)[T]>;

export type Message =
  | { readonly type: 'get' }
  | { readonly type: 'set'; readonly change: Change }
  | ({ readonly type: 'select' } & Payload<'select'>)
  | { readonly type: 'fit'; readonly target: Payload<'fit'> }
  | { readonly type: 'export'; readonly order: Payload<'export'> };

/** Null id: the host wants no answer. */
export type Reading = { readonly id: string | null } & (
  | { readonly message: Message }
  | { readonly fault: Fault }
);

const isType = (type: unknown): type is Type =>
  typeof type === 'string' && Object.hasOwn(PAYLOADS, type);

/** The change, or the parameter that stands in its way. */
function readChange(state: Readonly<Record<string, unknown>>): Change | string {
  const entries = Object.entries(state);
  if (entries.length > MOST_CHANGES) return `at most ${MOST_CHANGES} parameters`;
  const change = new Map<string, string | null>();
  for (const [name, value] of entries) {
    // A link's own version may stand in what a host took from a link.
    if (name === 'v' || value === undefined) continue;
    const text = isParameter(name) ? textOf(value) : undefined;
    if (text === undefined) {
      const known = isParameter(name)
        ? 'a text, number, true, false, null or a list'
        : 'no such one';
      return `parameter "${name.slice(0, LONGEST_ID)}": ${known}`;
    }
    change.set(name, text);
  }
  return change;
}

function messageOf(type: Type, payload: unknown): Message | string {
  if (type === 'get') return { type };
  const parsed = v.safeParse(PAYLOADS[type], payload);
  if (!parsed.success) return `expected ${EXPECTED[type]}`;
  const { output } = parsed;
  if ('state' in output) {
    const change = readChange(output.state);
    return typeof change === 'string' ? change : { type: 'set', change };
  }
  if ('format' in output) return { type: 'export', order: output };
  if (type === 'select') return { type, feature: (output as Payload<'select'>).feature };
  return { type: 'fit', target: output as Payload<'fit'> };
}

/** Null for what is not meant for the atlas: it is passed over. */
export function readMessage(data: unknown): Reading | null {
  if (!isOurs(data)) return null;
  const parsedId = v.safeParse(v.nullish(id), data.id);
  const named = (parsedId.success && parsedId.output) || null;
  const of = typeof data.type === 'string' ? data.type.slice(0, LONGEST_ID) : null;
  const fault = (code: Fault['code'], message: string): Reading => ({
    id: named,
    fault: { code, message, of },
  });
  if (data.v !== ENVELOPE.v) return fault('wrong-version', `"v" must be ${ENVELOPE.v}`);
  if (!parsedId.success) {
    return fault('wrong-payload', `"id" must be a text of at most ${LONGEST_ID} characters`);
  }
  const { type } = data;
  if (!isType(type)) {
    return fault('unknown-type', `"type" must be one of ${Object.keys(PAYLOADS).join(', ')}`);
  }
  const message = messageOf(type, data);
  if (typeof message === 'string') return fault('wrong-payload', `${type}: ${message}`);
  return { id: named, message };
}
