/** Nothing is shown in one language only. */
import type { IssueList } from '../issue.ts';
import type { Project } from '../source/project.ts';
import type { Place } from '../source/yaml-file.ts';

interface Wanted {
  readonly words: string;
  readonly english: string | undefined;
  readonly place: Place;
  readonly field: string;
}

function* wantedOfFeatures(project: Project): Generator<Wanted> {
  for (const { value, place } of project.features) {
    const words = value.name;
    yield { words, english: value.en.name, place: place.at('en', 'name'), field: 'en.name' };
    if (value.tier < 3) {
      yield { words, english: value.en.gloss, place: place.at('en'), field: 'en.gloss' };
    }
    for (const [at, label] of value.labels.entries()) {
      yield { words: label.text, english: label.en, place: place.at('labels', at), field: 'en' };
    }
    for (const [at, figure] of value.figures.entries()) {
      yield { words: figure.name, english: figure.en, place: place.at('figures', at), field: 'en' };
    }
    if (value.note) {
      yield { words: value.note.zh, english: value.note.en, place: place.at('note'), field: 'en' };
    }
    const position = value.position;
    if (!position) continue;
    if (position.zh) {
      const at = place.at('position');
      yield { words: position.zh, english: position.en, place: at, field: 'en' };
    }
    for (const [at, source] of position.sources.entries()) {
      const where = place.at('position', 'sources', at);
      yield { words: source.zh, english: source.en, place: where, field: 'en' };
    }
  }
}

function* wantedOfVocabulary(project: Project): Generator<Wanted> {
  const { vocabulary, chains } = project;
  for (const part of ['parts', 'kinds', 'districts'] as const) {
    for (const [at, item] of vocabulary.value[part].entries()) {
      yield { words: item.name, english: item.en, place: vocabulary.place.at(part, at), field: 'en' };
    }
  }
  for (const [at, group] of chains.value.groups.entries()) {
    yield { words: group.name, english: group.en, place: chains.place.at('groups', at), field: 'en' };
  }
  for (const [at, chain] of chains.value.chains.entries()) {
    const place = chains.place.at('chains', at);
    yield { words: chain.name, english: chain.en, place, field: 'en' };
    for (const [number, segment] of chain.segments.entries()) {
      const where = place.at('segments', number);
      yield { words: segment.name, english: segment.en, place: where, field: 'en' };
    }
  }
}

function* wantedOfDocuments(project: Project): Generator<Wanted> {
  for (const { value, place } of project.documents.values()) {
    const words = value.title.printed ?? value.title.inferred ?? value.id;
    yield { words, english: value.title.en, place: place.at('title'), field: 'title.en' };
    yield { words, english: value.title.shortEn, place: place.at('title'), field: 'title.shortEn' };
    for (const [at, heading] of value.outline.entries()) {
      const where = place.at('outline', at);
      yield { words: heading.text, english: heading.en, place: where, field: 'en' };
    }
  }
  for (const { value, place } of project.indicators) {
    yield { words: value.name, english: value.en, place, field: 'en' };
  }
}

export function checkEnglish(project: Project, issues: IssueList): void {
  const wanted = [wantedOfFeatures, wantedOfVocabulary, wantedOfDocuments];
  for (const each of wanted) {
    for (const { words, english, place, field } of each(project)) {
      if (english) continue;
      issues.error({
        rule: 'english-missing',
        file: place.file,
        line: place.lineOf(),
        words,
        problem: `no English for this (${field})`,
        mend: 'add the official English where it is known, else a plain translation',
      });
    }
  }
}
