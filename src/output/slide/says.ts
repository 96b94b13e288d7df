/** What a picture says round its map. */

import type { Language } from '../../domain/model.ts';
import { nameIn } from '../../domain/name-in.ts';
import type { Clause, Step } from '../../domain/story/model.ts';
import { languageOf, type State } from '../../state/store.ts';
import { OWN_STORY } from '../../state/telling.ts';
import type { Pair } from '../contents.ts';
import { shortSubject, subjectOf } from '../subject.ts';
import { titleOf } from '../words.ts';
import { OWN_WORDS, reviewWords, SIGN_WORDS, sourceWords, totalWords } from './words.ts';

export interface Says {
  readonly title: string;
  /** Which atlas, how much of it. */
  readonly below: string;
  readonly clause: { readonly quote: string; readonly from: string } | null;
  readonly source: string;
  /** Day and review number. */
  readonly stamp: string;
  /** For the file's name. */
  readonly short: string;
}

/** The documents by their short titles. */
function documentWords({ index }: State): Pair {
  const documents = index?.atlas.documents ?? [];
  return {
    zh: documents.map(({ short, year }) => `《${short.zh}》（${year}）`).join(''),
    en: documents.map(({ short, year }) => `${short.en} (${year})`).join(', '),
  };
}

/** Where a sentence stands: document, year, headings above it. */
function fromWords({ doc, section }: Clause, { index }: State, language: Language): string {
  const document = index?.atlas.documents.find(({ id }) => id === doc);
  const headings = section.map(each => each[language]).join(language === 'zh' ? '—' : ' — ');
  const short = document?.short[language] ?? doc;
  const title = language === 'zh' ? `《${short}》` : short;
  const year = document ? ` (${document.year})` : '';
  return [`${title}${language === 'zh' && document ? `（${document.year}）` : year}`, headings]
    .filter(Boolean)
    .join(language === 'zh' ? '，' : ', ');
}

/** `day`: YYYY-MM-DD. */
function stampWords({ config: { review } }: State, day: string, language: Language): string {
  return [review.number && reviewWords(review.number)[language], day].filter(Boolean).join(' · ');
}

/** `own`: the words beside the map are a person's, which nobody must take for the documents'. */
function sourceLine(state: State, own: boolean): string {
  const language = languageOf(state);
  const notice = state.config.review.notice?.[language];
  const sources = `${own ? OWN_WORDS[language] : ''}${sourceWords(documentWords(state))[language]}`;
  return notice ? `${sources}${language === 'zh' ? '' : ' '}${notice}` : sources;
}

function viewTitle(state: State, language: Language): Pick<Says, 'title' | 'below' | 'short'> {
  const { result, index, intent } = state;
  const narrowed = result && index && result.total < index.atlas.features.length;
  const chosen = intent.selected ? index?.byId.get(intent.selected) : undefined;
  const title = narrowed ? subjectOf(state, 'filter')[language] : titleOf(state)[language];
  const parts = [
    narrowed && titleOf(state)[language],
    totalWords(result?.total ?? 0, Boolean(narrowed))[language],
    chosen && SIGN_WORDS.chosen[language](nameIn(chosen, language)),
  ];
  return {
    title,
    below: parts.filter(Boolean).join(' · '),
    short: shortSubject(state, 'filter', language),
  };
}

function stepTitle(step: Step, state: State, language: Language) {
  const story = state.telling?.story.title[language];
  const title = step.heading[language];
  return {
    title,
    below: [story, titleOf(state)[language]].filter(Boolean).join(' · '),
    short: title,
  };
}

/** Of the view, or of the step of a story: the one told, where none is named. */
export function saysOf(
  state: State,
  step: Step | null,
  day: string,
  story = state.telling?.story.id,
): Says {
  const language = languageOf(state);
  const clause = step?.clause;
  return {
    ...(step ? stepTitle(step, state, language) : viewTitle(state, language)),
    clause: clause ? { quote: clause.quote, from: fromWords(clause, state, language) } : null,
    source: sourceLine(state, step !== null && story === OWN_STORY),
    stamp: stampWords(state, day, language),
  };
}
