/** Which places a file is about, in words of both languages. */
import type { Language } from '../domain/model.ts';
import { type Condition, conditionsOf } from '../state/conditions.ts';
import type { State } from '../state/store.ts';
import { featuresTaken, type Taking } from '../state/taking.ts';
import type { Pair } from './contents.ts';
import { EVERYTHING, FACET_WORDS, SHORTLIST, withinWords } from './words.ts';

function conditionWords(condition: Condition, language: Language): string {
  if (condition.what === 'within') {
    return withinWords(condition.origin, condition.kilometres)[language];
  }
  const names = condition.names.join(language === 'zh' ? '、' : ', ');
  const label = FACET_WORDS[condition.what][language];
  return language === 'zh' ? `${label}：${names}` : `${label}: ${names}`;
}

/** In full, for what the file says of itself. */
export function subjectOf(state: State, taking: Taking): Pair {
  if (taking === 'all') return EVERYTHING;
  if (taking === 'shortlist') return SHORTLIST;
  if (taking === 'selected') {
    const [feature] = featuresTaken(state, taking);
    return feature ? { zh: feature.name, en: feature.en } : { zh: '', en: '' };
  }
  const words = (language: Language) =>
    conditionsOf(state, language)
      .map(condition => conditionWords(condition, language))
      .join(language === 'zh' ? '；' : '; ');
  return { zh: words('zh') || EVERYTHING.zh, en: words('en') || EVERYTHING.en };
}

/** In short, for the name of the file: what was chosen, without saying of which kind it is. */
export function shortSubject(state: State, taking: Taking, language: Language): string {
  const conditions = taking === 'filter' ? conditionsOf(state, language) : [];
  if (conditions.length === 0) return subjectOf(state, taking)[language];
  return conditions
    .flatMap(condition =>
      condition.what === 'within'
        ? [`${condition.origin} ${condition.kilometres}km`]
        : condition.names,
    )
    .join('+');
}
