/** A story can be told: its words fit a slide, its sentence is found, its map shows what it speaks of. */
import { FACETS, type Faceted, passesFilter } from '../../../src/domain/facets.ts';
import type { Bounds, Position } from '../../../src/domain/model.ts';
import { groundOf } from '../../../src/domain/story/camera.ts';
import { SLIDE_HOLDS } from '../../../src/domain/story/model.ts';
import { isHidden } from '../../../src/domain/visibility.ts';
import { facetsOf } from '../build/features.ts';
import { cameraOf, hiddenParts } from '../build/stories.ts';
import type { IssueList } from '../issue.ts';
import { onSheet } from '../sheet.ts';
import type { Entry, Project } from '../source/project.ts';
import type { FeatureSource } from '../source/schema.ts';
import type { StepSource, StorySource } from '../source/story-schema.ts';
import { type Place, placed } from '../source/yaml-file.ts';
import { findQuote } from '../text/find-quote.ts';
import { checkDrawing } from './drawings.ts';

interface Ground {
  readonly project: Project;
  readonly features: ReadonlyMap<string, FeatureSource>;
  readonly facets: ReadonlyMap<string, Faceted>;
  readonly issues: IssueList;
}

function checkLength(
  words: string,
  most: number,
  what: string,
  place: Place,
  { issues }: Ground,
): void {
  const { length } = [...words];
  if (length <= most) return;
  issues.error({
    rule: 'too-long-for-slide',
    ...placed(place),
    words,
    problem: `${what} has ${length} characters; a slide has room for ${most}`,
    mend:
      what === 'the clause'
        ? 'quote the part of the sentence that the step rests on'
        : 'say it shorter, and tell the rest in the notes',
  });
}

function checkHeading(
  { zh, en }: { readonly zh: string; readonly en: string },
  what: string,
  place: Place,
  ground: Ground,
): void {
  checkLength(zh, SLIDE_HOLDS.zh, `the Chinese ${what}`, place.at('zh'), ground);
  checkLength(en, SLIDE_HOLDS.en, `the English ${what}`, place.at('en'), ground);
}

/** A filter that leaves nothing on the map; parts alone may all be off, to begin with the bare base. */
function checkFilter(step: StepSource, place: Place, { facets, project, issues }: Ground): void {
  if (FACETS.every(facet => step.filter[facet].length === 0)) return;
  const hidden = hiddenParts(step, project);
  if ([...facets.values()].some(each => passesFilter(each, step.filter) && !isHidden(each, hidden)))
    return;
  issues.error({
    rule: 'story-shows-nothing',
    ...placed(place, ['filter']),
    words: FACETS.flatMap(facet => step.filter[facet]).join(', '),
    problem: 'the filter leaves no feature among the parts that are shown',
    mend: 'take an option out of the filter, or add the part under parts',
  });
}

function checkSelection(step: StepSource, place: Place, { facets, project, issues }: Ground): void {
  const feature = facets.get(step.select ?? '');
  if (!step.select || !feature) return;
  const hidden = isHidden(feature, hiddenParts(step, project));
  if (!hidden && passesFilter(feature, step.filter)) return;
  issues.error({
    rule: 'selection-not-shown',
    ...placed(place, ['select']),
    words: step.select,
    problem: hidden
      ? 'the selected feature belongs only to parts that are not shown'
      : 'the filter leaves the selected feature out',
    mend: hidden
      ? `add ${feature.layout.map(({ part }) => part).join(' or ')} to parts`
      : 'select another one, or loosen the filter',
  });
}

/** The point of a feature, or those of its members; none when it is not placed. */
function pointsOf(id: string, { features }: Ground): Position[] {
  const feature = features.get(id);
  const ids = feature?.position?.at ? [id] : (feature?.members ?? []).map(member => member.id);
  return ids.flatMap(each => {
    const at = features.get(each)?.position?.at;
    return at ? [at] : [];
  });
}

const holds = ([west, south, east, north]: Bounds, [longitude, latitude]: Position) =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

function checkCamera(step: StepSource, place: Place, ground: Ground): void {
  // A selection that there is not is reported as such.
  if (step.select && !ground.features.has(step.select)) return;
  const camera = cameraOf(step);
  const where = placed(place, ['camera']);
  const points = step.select ? pointsOf(step.select, ground) : [];
  const drawn = points.length > 0 || ground.project.extents.has(step.select ?? '');
  if (camera === 'selection' && !drawn) {
    ground.issues.error({
      rule: 'camera-without-place',
      ...where,
      words: step.select ?? 'selection',
      problem: step.select
        ? 'the camera goes to the selection, which has no place on the map'
        : 'the camera goes to the selection, but nothing is selected',
      mend: 'select a placed feature, or give whole or [ longitude, latitude, zoom ]',
    });
  }
  if (typeof camera === 'string') return;
  const words = [camera.longitude, camera.latitude, camera.zoom].join(', ');
  if (!onSheet([camera.longitude, camera.latitude])) {
    ground.issues.error({
      rule: 'off-sheet',
      ...where,
      words,
      problem: 'the camera looks at a place outside the mapped sheet',
      mend: 'check the order: longitude (about 121), latitude (about 31), zoom',
    });
  } else if (!points.every(point => holds(groundOf(camera), point))) {
    ground.issues.error({
      rule: 'selection-off-camera',
      ...where,
      words,
      problem: `${step.select} lies outside what the camera shows beside the text`,
      mend: 'move the camera, zoom out, or write camera: selection',
    });
  }
}

function checkStory({ value, place }: Entry<StorySource>, ground: Ground): void {
  checkHeading(value.title, 'title', place.at('title'), ground);
  value.steps.forEach((step, at) => {
    const where = place.at('steps', at);
    const { doc, quote, nth } = step.clause;
    const quoted = where.at('clause', 'quote');
    findQuote(ground.project, doc, quote, nth, quoted, ground.issues);
    checkHeading(step.heading, 'heading', where.at('heading'), ground);
    checkLength(quote, SLIDE_HOLDS.quote, 'the clause', quoted, ground);
    checkFilter(step, where, ground);
    checkSelection(step, where, ground);
    checkCamera(step, where, ground);
    checkDrawing(step, where, ground);
  });
}

export function checkStories(project: Project, issues: IssueList): void {
  const features = new Map(project.features.map(({ value }) => [value.id, value]));
  const facets = new Map([...features].map(([id, value]) => [id, facetsOf(value, project)]));
  for (const entry of project.stories) checkStory(entry, { project, features, facets, issues });
}
