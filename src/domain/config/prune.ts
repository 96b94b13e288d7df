/** Takes out of a value what a schema does not accept, as little of it as possible. */
import * as v from 'valibot';

type Key = string | number;
type Path = readonly Key[];

/** What was taken out, or is not there and should be. */
interface Flaw {
  /** As in the value given. */
  readonly path: Path;
  readonly fault: 'unknown' | 'wrong' | 'missing';
}

interface Pruned<T> {
  /** Undefined when nothing sound was left. */
  readonly value: T | undefined;
  readonly flaws: readonly Flaw[];
}

/** Every round takes something out; a field with more flaws than this is not worth mending. */
const MOST_ROUNDS = 200;

type Holder = Record<Key, unknown>;
const inside = (holder: unknown, key: Key): unknown => (holder as Holder | undefined)?.[key];

/** Where entries of lists stood before others were taken out. */
type Places = WeakMap<object, number[]>;

function placesIn(list: readonly unknown[], places: Places): number[] {
  const known = places.get(list) ?? list.map((_, at) => at);
  places.set(list, known);
  return known;
}

/** The path by which whoever wrote the value finds what stands there now. */
function asGiven(value: unknown, path: Path, places: Places): Path {
  let holder = value;
  return path.map(key => {
    const given = Array.isArray(holder) ? (placesIn(holder, places)[Number(key)] ?? key) : key;
    holder = inside(holder, key);
    return given;
  });
}

/** Removes what stands at a path, or what lacks it. Returns the path of what is gone, empty for all. */
function takeOut(value: unknown, path: Path, places: Places): Path {
  const key = path.at(-1);
  if (key === undefined) return path;
  const holder = path.slice(0, -1).reduce(inside, value);
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) {
    return takeOut(value, path.slice(0, -1), places);
  }
  if (Array.isArray(holder)) {
    placesIn(holder, places).splice(Number(key), 1);
    holder.splice(Number(key), 1);
  } else {
    delete (holder as Holder)[key];
  }
  return path;
}

/** Total: whatever is given, what is returned is sound or undefined. */
export function prune<T>(schema: v.GenericSchema<unknown, T>, given: unknown): Pruned<T> {
  const flaws: Flaw[] = [];
  const places: Places = new WeakMap();
  const note = (path: Path, fault: Flaw['fault']) => {
    // What is wrong in part is not reported again for what it leaves incomplete.
    const known = flaws.some(flaw => path.every((key, at) => flaw.path[at] === key));
    if (!known) flaws.push({ path, fault });
  };
  try {
    const value: unknown = structuredClone(given);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const parsed = v.safeParse(schema, value);
      if (parsed.success) return { value: parsed.output, flaws };
      const [issue] = parsed.issues;
      const path = (issue.path ?? []).map(({ key }) => key as Key);
      const said = asGiven(value, path, places);
      const gone = takeOut(value, path, places);
      const lacking = gone.length < path.length;
      note(said, lacking ? 'missing' : issue.expected === 'never' ? 'unknown' : 'wrong');
      if (gone.length === 0) return { value: undefined, flaws };
    }
  } catch {
    // Nested deeper than can be walked: wrong as a whole.
  }
  note([], 'wrong');
  return { value: undefined, flaws };
}
