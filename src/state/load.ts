/** Fetching a compiled file and checking that it is what it should be. */
import * as v from 'valibot';
import { DATA_FORMAT } from '../domain/model.ts';

/** Why a file could not be used; the words for each stand in the message files. */
type LoadFault = 'missing' | 'network' | 'not-json' | 'older' | 'newer' | 'broken';

export interface LoadFailure {
  readonly fault: LoadFault;
  readonly file: string;
}

export type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | ({ readonly ok: false } & LoadFailure);

function formatOf(value: unknown): number | null {
  const format = typeof value === 'object' && value !== null && 'format' in value && value.format;
  return typeof format === 'number' ? format : null;
}

/** A file as text, read as UTF-8. Never throws: every way to fail has a name. */
export async function loadText(address: string): Promise<Loaded<string>> {
  try {
    const response = await fetch(address);
    const value = await response.text();
    return response.ok ? { ok: true, value } : { ok: false, fault: 'missing', file: address };
  } catch {
    return { ok: false, fault: 'network', file: address };
  }
}

/** Never throws either. */
export async function loadJson<T>(
  address: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<Loaded<T>> {
  const failed = (fault: LoadFault) => ({ ok: false, fault, file: address }) as const;
  const text = await loadText(address);
  if (!text.ok) return text;
  let value: unknown;
  try {
    value = JSON.parse(text.value);
  } catch {
    return failed('not-json');
  }
  const format = formatOf(value);
  if (format !== null && format < DATA_FORMAT) return failed('older');
  if (format !== null && format > DATA_FORMAT) return failed('newer');
  const parsed = v.safeParse(schema, value);
  return parsed.success ? { ok: true, value: parsed.output } : failed('broken');
}
