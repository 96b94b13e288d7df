/**
 * Earlier versions of the file. Each entry turns a file of its version into one of the next, so a
 * file of any age walks through the rest; whoever raises the version adds one entry here.
 */
import { STORY_VERSION } from './file.ts';

type Json = Readonly<Record<string, unknown>>;
type Migration = (file: Json) => Json;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const HAN = /\p{Script=Han}/u;

/** One text in one language; what is no text is left for the schema to name. */
function inItsLanguage(words: unknown): unknown {
  if (typeof words !== 'string') return words;
  return HAN.test(words) ? { zh: words } : { en: words };
}

/** `[longitude, latitude, zoom]`, as in data/stories, where the camera had no names yet. */
function named(camera: unknown): unknown {
  if (!Array.isArray(camera)) return camera;
  const names = ['longitude', 'latitude', 'zoom', 'bearing', 'pitch'];
  return Object.fromEntries(camera.map((value, at) => [names[at] ?? `[${at}]`, value]));
}

/**
 * Version 0: drafts from before the file was published. Words were one text in one language, the
 * camera a list of numbers, the selection was called `select`, and there were neither notes nor
 * drawings.
 */
function fromDrafts(file: Json): Json {
  const stepOf = (step: unknown): unknown => {
    if (!isObject(step)) return step;
    const { heading, select, camera, ...rest } = step;
    return {
      ...rest,
      ...(heading === undefined ? {} : { heading: inItsLanguage(heading) }),
      ...(camera === undefined ? {} : { camera: named(camera) }),
      ...(select === undefined ? {} : { selected: select }),
    };
  };
  const { title, steps, ...rest } = file;
  return {
    ...rest,
    ...(title === undefined ? {} : { title: inItsLanguage(title) }),
    steps: Array.isArray(steps) ? steps.map(stepOf) : steps,
  };
}

/** By the version that the migration starts from. */
const MIGRATIONS: readonly Migration[] = [fromDrafts];

/** The file in the version that this atlas writes. `version` is known to be an earlier or that one. */
export function migrated(file: Json, version: number): Json {
  return MIGRATIONS.slice(version, STORY_VERSION).reduce<Json>(
    (older, migration, at) => ({ ...migration(older), version: version + at + 1 }),
    file,
  );
}
