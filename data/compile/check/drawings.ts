/** The drawing of a step has what it is made of: an axis that is shown, places of a chain, figures. */
import type { Faceted } from '../../../src/domain/facets.ts';
import { chainTies } from '../../../src/domain/story/chain-ties.ts';
import { AXIS } from '../../../src/domain/story/drawing.ts';
import { isHidden } from '../../../src/domain/visibility.ts';
import { amountOf, figureOf, hiddenParts } from '../build/stories.ts';
import type { Issue, IssueList } from '../issue.ts';
import type { Project } from '../source/project.ts';
import type { FeatureSource } from '../source/schema.ts';
import type { StepSource } from '../source/story-schema.ts';
import { type Place, placed } from '../source/yaml-file.ts';

interface Ground {
  readonly project: Project;
  readonly features: ReadonlyMap<string, FeatureSource>;
  readonly facets: ReadonlyMap<string, Faceted>;
  readonly issues: IssueList;
}

type Fault = Pick<Issue, 'rule' | 'words' | 'problem' | 'mend'>;

function faultOfFlow(step: StepSource, { project }: Ground): Fault[] {
  if (!hiddenParts(step, project).includes(AXIS)) return [];
  return [
    {
      rule: 'flow-without-axis',
      words: 'flow',
      problem: 'the flow runs along the axis, which this step does not show',
      mend: 'add axis to parts, or take the drawing out',
    },
  ];
}

function faultOfArcs(step: StepSource, { project, features, facets }: Ground): Fault[] {
  if (step.filter.chain.length === 0) {
    return [
      {
        rule: 'arcs-without-chain',
        words: 'arcs',
        problem: 'arcs tie the places of a chain, and the filter names none',
        mend: 'name a chain in the filter, or take the drawing out',
      },
    ];
  }
  const placedFeatures = [...facets].map(([id, facet]) => {
    const at = features.get(id)?.position?.at;
    return { ...facet, ...(at ? { at: [at[0], at[1]] as [number, number] } : {}) };
  });
  const shown = { filter: step.filter, hidden: hiddenParts(step, project) };
  if (chainTies(placedFeatures, shown).length > 0) return [];
  return [
    {
      rule: 'arcs-without-places',
      words: step.filter.chain.join(', '),
      problem: 'fewer than two places of the chain stand on this map: there is nothing to tie',
      mend: 'loosen the filter, or take the drawing out',
    },
  ];
}

type ColumnSource = NonNullable<StepSource['columns']>['of'][number];

/** What is wrong with one column, beyond an id that does not exist. */
function faultOfColumn(
  { feature: id, figure: name }: ColumnSource,
  step: StepSource,
  { project, features, facets }: Ground,
): Fault[] {
  const feature = features.get(id);
  const facet = facets.get(id);
  if (!feature || !facet) return [];
  const figure = figureOf(id, name, project);
  if (!figure || amountOf(figure.value) === null) {
    return [
      {
        rule: 'column-without-figure',
        words: figure?.value ?? name,
        problem: figure
          ? `“${name}” of ${id} is no number that a column could be as high as`
          : `${id} has no figure of this name`,
        mend: `use one of its figures (${feature.figures.map(each => each.name).join('、') || 'it has none'})`,
      },
    ];
  }
  if (feature.position?.at && !isHidden(facet, hiddenParts(step, project))) return [];
  return [
    {
      rule: 'column-without-place',
      words: id,
      problem: feature.position?.at
        ? 'the column stands on a place whose parts are not shown'
        : 'the column has no place to stand on: the feature is not placed',
      mend: 'show the part it belongs to, or take the column out',
    },
  ];
}

function faultOfUnits({ columns }: StepSource, { project }: Ground): Fault[] {
  const units = new Set(
    columns?.of.flatMap(({ feature, figure }) => figureOf(feature, figure, project)?.unit ?? []),
  );
  if (units.size < 2) return [];
  return [
    {
      rule: 'column-units',
      words: [...units].join('、'),
      problem: 'the columns are of different units, and their heights would not compare',
      mend: 'choose figures of one unit',
    },
  ];
}

function checkColumns(step: StepSource, place: Place, ground: Ground): void {
  const report = (fault: Fault, ...path: (string | number)[]) =>
    ground.issues.error({ ...fault, ...placed(place, path) });
  if (step.drawing === 'columns' && !step.columns) {
    report(
      {
        rule: 'columns-without-figures',
        words: 'columns',
        problem: 'the step names no figures for its columns',
        mend: 'add columns: with measure and of, or take the drawing out',
      },
      'drawing',
    );
  }
  if (step.columns && step.drawing !== 'columns') {
    report(
      {
        rule: 'columns-not-drawn',
        words: step.columns.measure.zh,
        problem: 'the step has figures for columns, but does not draw them',
        mend: 'add drawing: columns, or take the figures out',
      },
      'columns',
    );
  }
  for (const [at, column] of (step.columns?.of ?? []).entries()) {
    for (const fault of faultOfColumn(column, step, ground)) report(fault, 'columns', 'of', at);
  }
  for (const fault of faultOfUnits(step, ground)) report(fault, 'columns', 'of');
}

export function checkDrawing(step: StepSource, place: Place, ground: Ground): void {
  const faults =
    step.drawing === 'flow'
      ? faultOfFlow(step, ground)
      : step.drawing === 'arcs'
        ? faultOfArcs(step, ground)
        : [];
  for (const fault of faults) ground.issues.error({ ...fault, ...placed(place, ['drawing']) });
  checkColumns(step, place, ground);
}
