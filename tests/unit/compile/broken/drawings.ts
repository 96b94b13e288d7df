/** Steps whose drawing could not be drawn. */
import { AXIS, type Broken, slip } from '../support/broken.ts';

const LAYOUT = 'data/stories/1-layout.yaml';
const WEST = 'data/stories/2-west.yaml';

const DRAWN = 'select: east-zone';
const COLUMNS = `drawing: columns
    columns:
      measure: { zh: 规划面积, en: Planned area }
      of:
        - { feature: east-zone, figure: 规划面积 }
        - { feature: east-zone, figure: 规划面积 }`;
/** A step of the layout's story with columns in which some words are others. */
const columns = (from: string, to: string) =>
  [DRAWN, `${DRAWN}\n    ${COLUMNS.replace(from, to)}`] as const;

export const drawings: readonly Broken[] = [
  slip('schema', 'a drawing is unknown', LAYOUT, [DRAWN, `${DRAWN}\n    drawing: fireworks`], {
    line: 'drawing: fireworks',
    words: 'steps.1.drawing: "fireworks"',
  }),
  slip(
    'flow-without-axis',
    'light runs along an axis that the step hides',
    LAYOUT,
    ['parts: []', 'parts: []\n    drawing: flow'],
    { line: 'drawing: flow', words: 'flow' },
  ),
  slip(
    'arcs-without-chain',
    'arcs are to tie a chain that the filter doesn’t name',
    WEST,
    ['select: west-park', 'select: west-park\n    drawing: arcs'],
    { line: 'drawing: arcs', words: 'arcs' },
  ),
  slip(
    'arcs-without-places',
    'arcs are to tie a single place',
    LAYOUT,
    [DRAWN, `${DRAWN}\n    drawing: arcs`],
    { line: 'drawing: arcs', words: 'AI' },
  ),
  slip(
    'columns-without-figures',
    'columns have no figures',
    LAYOUT,
    [DRAWN, `${DRAWN}\n    drawing: columns`],
    { line: 'drawing: columns', words: 'columns' },
  ),
  slip(
    'columns-not-drawn',
    'figures for columns are not drawn',
    LAYOUT,
    columns('drawing: columns', 'drawing: flow'),
    { line: 'measure: { zh: 规划面积', words: '规划面积' },
  ),
  slip(
    'schema',
    'a single column has nothing to be compared with',
    LAYOUT,
    columns('\n        - { feature: east-zone, figure: 规划面积 }', ''),
    { line: '- { feature: east-zone, figure: 规划面积 }', words: 'steps.1.columns.of' },
  ),
  slip(
    'unknown-id',
    'a column stands on an unknown feature',
    LAYOUT,
    columns('feature: east-zone', 'feature: nowhere'),
    { line: 'feature: nowhere', words: 'nowhere' },
  ),
  slip(
    'column-without-figure',
    'a column shows a figure that the feature doesn’t have',
    LAYOUT,
    columns('figure: 规划面积', 'figure: 总产值'),
    { line: 'figure: 总产值', words: '总产值' },
  ),
  {
    rule: 'column-without-figure',
    slip: 'a column shows a figure that is no number',
    changes: [
      { file: AXIS, replace: ['value: 约424', 'value: 规划面积约'] },
      { file: LAYOUT, replace: columns('', '') },
    ],
    file: LAYOUT,
    line: 'figure: 规划面积',
    words: '规划面积约',
    // Both columns show it.
    alsoRules: ['column-without-figure'],
  },
  {
    rule: 'column-units',
    slip: 'columns have figures of two units',
    changes: [
      {
        file: AXIS,
        replace: [
          '  figures:\n',
          '  figures:\n    - { name: 规划大小, en: Planned size, value: "424", unit: 公顷, amountEn: 424 ha, doc: "900", quote: 规划面积约424平方公里 }\n',
        ],
      },
      { file: LAYOUT, replace: columns('figure: 规划面积', 'figure: 规划大小') },
    ],
    file: LAYOUT,
    line: 'figure: 规划大小',
    words: '公顷、平方公里',
  },
  {
    rule: 'column-without-place',
    slip: 'a column stands on a place that the step does not show',
    changes: [
      {
        file: LAYOUT,
        replace: ['parts: []', `parts: []\n    ${COLUMNS}`],
      },
    ],
    file: LAYOUT,
    line: 'feature: east-zone, figure',
    words: 'east-zone',
    alsoRules: ['column-without-place'],
  },
  slip(
    'english-missing',
    'what columns measure has no English',
    LAYOUT,
    columns(', en: Planned area }', ' }'),
    { line: 'measure: { zh: 规划面积', words: '规划面积' },
  ),
];
