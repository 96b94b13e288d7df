/** Nothing is shown in one language only, and one place has one English name. */
import type { IssueList } from '../issue.ts';
import type { Project } from '../source/project.ts';
import { type Place, placed } from '../source/yaml-file.ts';
import { shownTexts } from './shown-texts.ts';

function checkPresence(project: Project, issues: IssueList): void {
  for (const { zh, en, place, field } of shownTexts(project)) {
    const where = placed(place);
    if (!en) {
      issues.error({
        rule: 'english-missing',
        ...where,
        words: zh,
        problem: `no English for this (${field})`,
        mend: 'add the official English where it is known, else a plain translation',
      });
    } else if (/\p{Script=Han}/u.test(en)) {
      issues.error({
        rule: 'english-with-chinese',
        ...where,
        words: en,
        problem: `Chinese characters stand in an English text (${field})`,
        mend: 'translate them, or write the name in pinyin',
      });
    }
  }
}

interface Naming {
  readonly zh: string;
  readonly en: string;
  readonly place: Place;
}

/** “1、临港新片区” names the same place as 临港新片区. */
const withoutNumber = (zh: string) => zh.replace(/^\d+[、.]\s*/u, '');

function* namings({ features, documents, stories }: Project): Generator<Naming> {
  for (const { value, place } of features) {
    yield { zh: value.name, en: value.en.name, place: place.at('en', 'name') };
  }
  for (const { value, place } of features) {
    for (const [at, { text, en }] of value.labels.entries()) {
      yield { zh: text, en, place: place.at('labels', at, 'en') };
    }
  }
  for (const { value, place } of documents.values()) {
    for (const [at, { text, en }] of value.outline.entries()) {
      const where = place.at('outline', at, 'en');
      yield { zh: withoutNumber(text), en: withoutNumber(en), place: where };
    }
  }
  for (const { value, place } of stories) {
    yield { ...value.title, place: place.at('title', 'en') };
    for (const [at, { heading }] of value.steps.entries()) {
      yield { ...heading, place: place.at('steps', at, 'heading', 'en') };
    }
  }
}

/** Where a heading, a story's title or a slogan is the very name of a feature, the feature's English holds. */
function checkOneName(project: Project, issues: IssueList): void {
  const first = new Map<string, Naming>();
  for (const naming of namings(project)) {
    const earlier = first.get(naming.zh);
    if (!earlier) first.set(naming.zh, naming);
    if (!earlier?.en || !naming.en || earlier.en === naming.en) continue;
    issues.error({
      rule: 'english-differs',
      file: naming.place.file,
      line: naming.place.lineOf(),
      words: naming.en,
      problem: `${naming.zh} is “${earlier.en}” in ${earlier.place.file}:${earlier.place.lineOf()}`,
      mend: 'use one English name in both places',
    });
  }
}

export function checkEnglish(project: Project, issues: IssueList): void {
  checkPresence(project, issues);
  checkOneName(project, issues);
}
