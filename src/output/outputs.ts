/** What the page is handed: the way to every file. Each writer is a chunk that comes when asked for. */
import type { Details, Feature } from '../domain/model.ts';
import { STORY_ENDING } from '../domain/story/own/file.ts';
import type { AtlasIndex } from '../state/atlas-index.ts';
import type { LoadFailure } from '../state/load.ts';
import { loadOutlines, type Outlines } from '../state/outlines.ts';
import type { Format, Outputs, TakenFile } from '../state/outputs.ts';
import { type FileAddresses, loadDetails } from '../state/sources.ts';
import { languageOf, type State } from '../state/store.ts';
import { featuresTaken, type Taking } from '../state/taking.ts';
import { encodeUrl } from '../state/url-codec.ts';
import type { Contents, Writer } from './contents.ts';
import { dayOf, fileName } from './file-name.ts';
import { measuredFrom } from './measured.ts';
import { shortSubject, subjectOf } from './subject.ts';

export { save } from './save.ts';

const WRITERS: Readonly<Record<Format, () => Promise<Writer>>> = {
  csv: async () => (await import('./csv.ts')).writePlaces,
  passages: async () => (await import('./csv.ts')).writePassages,
  xlsx: async () => (await import('./xlsx.ts')).write,
  geojson: async () => (await import('./geojson.ts')).write,
  kml: async () => (await import('./kml.ts')).write,
};

const NAMES: Readonly<Record<Format, { ending: string; zh?: string; en?: string }>> = {
  csv: { ending: 'csv' },
  passages: { ending: 'csv', zh: '原文', en: 'passages' },
  xlsx: { ending: 'xlsx' },
  geojson: { ending: 'geojson' },
  kml: { ending: 'kml' },
};

const NO_OUTLINES: Outlines = new Map();

function loadShapes(format: Format, files: FileAddresses): Promise<Outlines | LoadFailure> {
  const drawn = format === 'geojson' || format === 'kml';
  return drawn ? loadOutlines(files) : Promise.resolve(NO_OUTLINES);
}

function contentsOf(
  state: State & { readonly index: AtlasIndex },
  taking: Taking,
  features: readonly Feature[],
  details: Details,
): Contents {
  const { origin, pathname } = window.location;
  return {
    language: languageOf(state),
    atlas: state.index.atlas,
    details,
    entries: features.flatMap(feature => {
      const detail = details.features[feature.id];
      return detail ? [{ feature, detail }] : [];
    }),
    subject: subjectOf(state, taking),
    measured: measuredFrom(state),
    link: `${origin}${pathname}${encodeUrl(state.intent, state.config.start)}`,
    day: dayOf(new Date()),
  };
}

export const take: Outputs['take'] = async (format, taking, { store, files }) => {
  // What is chosen now counts, whatever is chosen while data are on their way.
  const state = store.getState();
  const { index } = state;
  if (!index) return { fault: 'missing', file: 'atlas.json' };
  const features = featuresTaken(state, taking);
  const [writer, outlines] = await Promise.all([
    WRITERS[format](),
    loadShapes(format, files),
    loadDetails(store, files),
  ]);
  if ('fault' in outlines) return outlines;
  const { details, detailsFailure } = store.getState();
  if (!details) return detailsFailure ?? { fault: 'missing', file: 'details.json' };
  const contents = contentsOf({ ...state, index }, taking, features, details);
  const { ending, ...suffix } = NAMES[format];
  const { language, day } = contents;
  const what = [shortSubject(state, taking, language), suffix[language]].filter(Boolean).join('-');
  return { name: fileName(what, day, ending, language), ...(await writer(contents, outlines)) };
};

export const picture: Outputs['picture'] = async (order, from) =>
  (await import('./slide/picture.ts')).takePicture(order, from);

export const deck: Outputs['deck'] = async (story, from, options) =>
  (await import('./pptx/deck.ts')).takeDeck(story, from, options);

export const csvFile: Outputs['csvFile'] = async (rows, name): Promise<TakenFile> => {
  const { csvText, CSV_TYPE } = await import('./csv.ts');
  const text = csvText(rows);
  return { name: `${name}.csv`, blob: new Blob([text], { type: CSV_TYPE }), text };
};

export const storyFile: Outputs['storyFile'] = (text, title, language) => ({
  name: fileName(title, dayOf(new Date()), STORY_ENDING, language),
  blob: new Blob([text], { type: 'application/json' }),
  text,
});
