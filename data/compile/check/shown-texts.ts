/** Every Chinese text that readers see, with the English that must stand beside it. */
import type { Entry, Project } from '../source/project.ts';
import type { DocumentSource, FeatureSource, IndicatorSource } from '../source/schema.ts';
import type { StorySource } from '../source/story-schema.ts';
import type { Place } from '../source/yaml-file.ts';

export interface ShownText {
  readonly zh: string;
  readonly en: string | undefined;
  /** Where the English stands, or should stand. */
  readonly place: Place;
  readonly field: string;
}

type Words = string | undefined;

/** A pair of fields; nothing when the Chinese is absent. */
function* pair(zh: Words, en: Words, place: Place, field: string): Generator<ShownText> {
  if (zh) yield { zh, en, place: place.at(...field.split('.')), field };
}

function* positionTexts({ value, place }: Entry<FeatureSource>): Generator<ShownText> {
  const { position } = value;
  if (!position) return;
  const at = place.at('position');
  const statedBy = position.extent?.statedBy;
  yield* pair(position.zh, position.en, at, 'en');
  yield* pair(statedBy?.zh, statedBy?.en, at.at('extent', 'statedBy'), 'en');
  for (const [number, source] of position.sources.entries()) {
    yield* pair(source.zh, source.en, at.at('sources', number), 'en');
  }
}

function* featureTexts(entry: Entry<FeatureSource>): Generator<ShownText> {
  const { value, place } = entry;
  yield* pair(value.name, value.en.name, place, 'en.name');
  // Glosses are promised for what the map shows; smaller things may have one.
  if (value.tier < 3 || value.en.gloss) yield* pair(value.name, value.en.gloss, place, 'en.gloss');
  yield* pair(value.note?.zh, value.note?.en, place, 'note.en');
  for (const [at, label] of value.labels.entries()) {
    yield* pair(label.text, label.en, place.at('labels', at), 'en');
  }
  for (const [at, figure] of value.figures.entries()) {
    const where = place.at('figures', at);
    yield* pair(figure.name, figure.en, where, 'en');
    yield* pair(`${figure.value} ${figure.unit}`, figure.amountEn, where, 'amountEn');
  }
  yield* positionTexts(entry);
}

function* vocabularyTexts({ vocabulary, chains }: Project): Generator<ShownText> {
  for (const part of ['parts', 'kinds', 'districts', 'themes'] as const) {
    for (const [at, item] of vocabulary.value[part].entries()) {
      yield* pair(item.name, item.en, vocabulary.place.at(part, at), 'en');
    }
  }
  const { note, groups } = chains.value;
  yield* pair(note.zh, note.en, chains.place, 'note.en');
  for (const [at, group] of groups.entries()) {
    yield* pair(group.name, group.en, chains.place.at('groups', at), 'en');
  }
  for (const [at, chain] of chains.value.chains.entries()) {
    const place = chains.place.at('chains', at);
    yield* pair(chain.name, chain.en, place, 'en');
    yield* pair(chain.stages?.zh, chain.stages?.en, place.at('stages'), 'en');
    for (const [number, segment] of chain.segments.entries()) {
      yield* pair(segment.name, segment.en, place.at('segments', number), 'en');
    }
  }
}

function* documentTexts({ value, place }: Entry<DocumentSource>): Generator<ShownText> {
  const { title, issuer, period, source } = value;
  yield* pair(title.printed ?? title.inferred, title.en, place, 'title.en');
  yield* pair(title.shortZh, title.shortEn, place, 'title.shortEn');
  yield* pair(title.noteZh, title.noteEn, place, 'title.noteEn');
  yield* pair(issuer.printed, issuer.en, place, 'issuer.en');
  yield* pair(issuer.noteZh, issuer.noteEn, place, 'issuer.noteEn');
  yield* pair(period.zh, period.en, place, 'period.en');
  yield* pair(period.statusZh, period.statusEn, place, 'period.statusEn');
  yield* pair(source?.noteZh, source?.noteEn, place, 'source.noteEn');
  for (const [at, heading] of value.outline.entries()) {
    yield* pair(heading.text, heading.en, place.at('outline', at), 'en');
  }
  for (const [at, noise] of value.noise.entries()) {
    yield* pair(noise.zh, noise.en, place.at('noise', at), 'en');
  }
}

/** Values and years are mostly numbers; where they are words, they need English too. */
const inWords = (value: string | number | undefined) =>
  typeof value === 'string' && /\p{Script=Han}/u.test(value) ? value : undefined;

function* indicatorTexts({ value, place }: Entry<IndicatorSource>): Generator<ShownText> {
  yield* pair(value.name, value.en, place, 'en');
  yield* pair(value.unit, value.unitEn, place, 'unitEn');
  yield* pair(value.qualifier, value.qualifierEn, place, 'qualifierEn');
  yield* pair(value.stretchQualifier, value.stretchQualifierEn, place, 'stretchQualifierEn');
  yield* pair(value.scope, value.scopeEn, place, 'scopeEn');
  yield* pair(value.tableGroup, value.tableGroupEn, place, 'tableGroupEn');
  yield* pair(value.note?.zh, value.note?.en, place, 'note.en');
  yield* pair(inWords(value.baselineYear), value.baselineYearEn, place, 'baselineYearEn');
  yield* pair(inWords(value.value), value.valueEn, place, 'valueEn');
  yield* pair(inWords(value.target), value.targetEn, place, 'targetEn');
}

function* storyTexts({ value, place }: Entry<StorySource>): Generator<ShownText> {
  yield* pair(value.title.zh, value.title.en, place, 'title.en');
  for (const [at, { heading, notes, columns }] of value.steps.entries()) {
    const step = place.at('steps', at);
    yield* pair(heading.zh, heading.en, step, 'heading.en');
    yield* pair(notes.zh, notes.en, step, 'notes.en');
    const { zh, en } = columns?.measure ?? {};
    yield* pair(zh, en, step.at('columns'), 'measure.en');
  }
}

export function* shownTexts(project: Project): Generator<ShownText> {
  for (const entry of project.features) yield* featureTexts(entry);
  yield* vocabularyTexts(project);
  for (const document of project.documents.values()) yield* documentTexts(document);
  for (const entry of project.indicators) yield* indicatorTexts(entry);
  for (const entry of project.stories) yield* storyTexts(entry);
}
