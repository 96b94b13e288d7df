/** What presenting loads: stories with the sentence of each step found in its document. */
import { DATA_FORMAT } from '../../../src/domain/model.ts';
import type { Stories } from '../../../src/domain/story/model.ts';
import { IssueList } from '../issue.ts';
import type { Entry, Project } from '../source/project.ts';
import type { StepSource, StorySource } from '../source/story-schema.ts';
import type { Place } from '../source/yaml-file.ts';
import { findQuote } from '../text/find-quote.ts';
import { sectionAt } from '../text/section.ts';

type Story = Stories['stories'][number];
type Step = Story['steps'][number];

/** Parts that a step doesn't show. The legend and the address speak of what is hidden. */
export function hiddenParts({ parts }: StepSource, { vocabulary }: Project): string[] {
  if (!parts) return [];
  return vocabulary.value.parts.map(({ id }) => id).filter(id => !parts.includes(id));
}

export function cameraOf({ camera }: StepSource): Step['camera'] {
  if (typeof camera === 'string') return camera;
  const [longitude, latitude, zoom, bearing = 0, pitch = 0] = camera;
  return { longitude, latitude, zoom, bearing, pitch };
}

function clauseOf({ clause }: StepSource, place: Place, project: Project): Step['clause'][] {
  const { doc, quote, nth } = clause;
  const span = findQuote(project, doc, quote, nth, place, new IssueList());
  const document = project.documents.get(doc);
  if (!span || !document) return [];
  const section = sectionAt(document.value.outline, span.start);
  return [{ doc, quote, ...span, section: section.map(({ text, en }) => ({ zh: text, en })) }];
}

/** The number of a figure as printed: `386`, `约220`, `1,400`. Null when it is none, such as `超过千`. */
export function amountOf(printed: string): number | null {
  const [, digits] = /^约?(\d[\d,]*(?:\.\d+)?)$/u.exec(printed) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
}

/** The figure of a feature that bears this name. */
export function figureOf(feature: string, name: string, { features }: Project) {
  const { value } = features.find(each => each.value.id === feature) ?? {};
  return value?.figures.find(figure => figure.name === name);
}

function columnsOf({ columns }: StepSource, place: Place, project: Project): Pick<Step, 'columns'> {
  if (!columns) return {};
  const of = columns.of.flatMap(({ feature, figure: name }) => {
    const figure = figureOf(feature, name, project);
    const value = amountOf(figure?.value ?? '');
    if (!figure || value === null) return [];
    const { doc, quote, nth, unit } = figure;
    const span = findQuote(project, doc, quote, nth, place, new IssueList());
    if (!span) return [];
    const amount = { zh: `${figure.value}${unit}`, en: figure.amountEn };
    const names = { zh: name, en: figure.en };
    return [{ feature, name: names, value, unit, amount, doc, quote, ...span }];
  });
  const [first] = of;
  if (!first) return {};
  const { measure } = columns;
  return { columns: { measure, unit: first.unit, of: of.map(({ unit: _, ...each }) => each) } };
}

function buildStory({ value, place }: Entry<StorySource>, project: Project): Story {
  return {
    id: value.id,
    title: value.title,
    steps: value.steps.flatMap((step, at) =>
      clauseOf(step, place.at('steps', at), project).map(clause => ({
        heading: step.heading,
        notes: step.notes,
        camera: cameraOf(step),
        hidden: hiddenParts(step, project),
        filter: step.filter,
        selected: step.select ?? null,
        drawing: step.drawing ?? null,
        ...columnsOf(step, place.at('steps', at), project),
        clause,
      })),
    ),
  };
}

export function buildStories(project: Project): Stories {
  return {
    format: DATA_FORMAT,
    stories: project.stories.map(entry => buildStory(entry, project)),
  };
}
