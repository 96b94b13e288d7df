/** What a web editor chooses for an embedded atlas, and the view that follows from it. */
import type { Config } from '../../domain/config/model.ts';
import { EMPTY_FILTER, type Facet, type Filter, isFiltering } from '../../domain/facets.ts';
import type { Language } from '../../domain/model.ts';
import {
  type Appearance,
  type Camera,
  INITIAL_INTENT,
  type Intent,
  type UiPart,
} from '../intent.ts';
import { hasMode } from '../site.ts';
import { OWN_STORY } from '../telling.ts';
import { encodeUrl } from '../url-codec.ts';
import { type EmbedSize, FULL_ROW } from './size.ts';

const SUBJECTS = ['all', 'part', 'place', 'story'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What an embedded atlas can be about on this site: without stories, not about one. */
export const subjectsOn = (config: Config): readonly Subject[] =>
  SUBJECTS.filter(subject => subject !== 'story' || hasMode(config, 'present'));

/** Where the map begins: the whole city, what is chosen, or a view that was taken over. */
const STARTS = ['whole', 'chosen', 'seen'] as const;
export type Start = (typeof STARTS)[number];

export const FORMS = ['iframe', 'element'] as const;
type Form = (typeof FORMS)[number];

export interface EmbedChoice {
  readonly subject: Subject;
  /** Counts for the subject `part`. Like `place` and `story` it outlives a change of the subject. */
  readonly filter: Filter;
  /** Facets that visitors can't change, where they have an option. */
  readonly lock: readonly Facet[];
  readonly place: string | null;
  /** Null: all stories, to choose from. */
  readonly story: string | null;
  /** The story turns its steps by itself. */
  readonly play: boolean;
  readonly ui: readonly UiPart[] | null;
  readonly language: Language | null;
  readonly theme: Appearance | null;
  readonly start: Start;
  /** What the start `seen` shows: position of the map, distance, parts switched off and whatever else. */
  readonly seen: Intent | null;
  readonly size: EmbedSize;
  readonly form: Form;
}

export const INITIAL_CHOICE: EmbedChoice = {
  subject: 'all',
  filter: EMPTY_FILTER,
  lock: [],
  place: null,
  story: null,
  play: false,
  ui: null,
  language: null,
  theme: null,
  start: 'whole',
  seen: null,
  size: FULL_ROW,
  form: 'iframe',
};

/** Starts that make sense: a place is gone to by itself, and a story's steps have their own views. */
export function startsOf(subject: Subject): readonly Start[] {
  if (subject === 'all') return ['whole', 'seen'];
  if (subject === 'place') return ['chosen', 'seen'];
  return subject === 'part' ? STARTS : [];
}

/** The chosen start where it makes sense, else the first that does. */
export function startOf({ subject, start, seen }: EmbedChoice): Start {
  const starts = startsOf(subject);
  const sound = starts.includes(start) && (start !== 'seen' || seen !== null);
  return sound ? start : (starts[0] ?? (start === 'seen' && seen ? 'seen' : 'whole'));
}

/** A story can't be told where its text is left out. */
function partsOf({ ui, subject }: EmbedChoice): readonly UiPart[] | null {
  return ui && subject === 'story' && !ui.includes('story') ? [...ui, 'story'] : ui;
}

/** `round`: the view round what is chosen, for a start there; the atlas knows it for a single place. */
export function intentOf(choice: EmbedChoice, round: Camera | null = null): Intent {
  const { subject, seen, story, language, theme } = choice;
  const start = startOf(choice);
  const base = start === 'seen' && seen ? seen : INITIAL_INTENT;
  const dress = { language, theme, ui: partsOf(choice), lock: [] };
  if (subject === 'story') {
    const step = base.story === story ? base.step : null;
    return { ...INITIAL_INTENT, ...dress, mode: 'present', story, step, play: choice.play };
  }
  const mode = base.mode === 'present' ? INITIAL_INTENT.mode : base.mode;
  const map = { ...base, ...dress, mode, story: null, step: null, play: false };
  if (subject === 'place') return { ...map, filter: EMPTY_FILTER, selected: choice.place };
  if (subject === 'all') return { ...map, filter: EMPTY_FILTER };
  const { filter } = choice;
  const lock = choice.lock.filter(facet => filter[facet].length > 0);
  return { ...map, filter, lock, camera: start === 'chosen' ? round : map.camera };
}

function subjectOf({ mode, filter, selected }: Intent): Subject {
  if (mode === 'present') return 'story';
  if (isFiltering(filter)) return 'part';
  return selected ? 'place' : 'all';
}

/** The choice as far as this site can show it. */
export function onThisSite(choice: EmbedChoice, config: Config): EmbedChoice {
  return subjectsOn(config).includes(choice.subject) ? choice : { ...choice, subject: 'all' };
}

/** Takes a view over, such as the one that the preview shows; how it is dressed stays as chosen. */
export function takeOver(choice: EmbedChoice, seen: Intent): EmbedChoice {
  const subject = subjectOf(seen);
  // A story of one's own is kept by one browser: nobody else has it.
  const told = seen.story === OWN_STORY ? null : seen.story;
  return {
    ...choice,
    subject,
    filter: subject === 'part' ? seen.filter : choice.filter,
    place: subject === 'place' ? seen.selected : choice.place,
    story: subject === 'story' ? told : choice.story,
    play: subject === 'story' ? seen.play : choice.play,
    start: 'seen',
    seen,
  };
}

/** The choice that a link to a view makes: that view, in the plainest words that say it. */
export function choiceOf(intent: Intent): EmbedChoice {
  const { ui, lock, language, theme } = intent;
  const seen = takeOver({ ...INITIAL_CHOICE, ui, lock, language, theme }, intent);
  const plain: EmbedChoice = { ...seen, start: 'whole', seen: null };
  return encodeUrl(intentOf(plain)) === encodeUrl(intentOf(seen)) ? plain : seen;
}
