/** What the drawing of a step consists of: of what the map shows, and nothing that no document says. */
import { describe, expect, it } from 'vitest';
import { EMPTY_FILTER } from '../../../../src/domain/facets.ts';
import type { Position } from '../../../../src/domain/model.ts';
import { stepDrawing } from '../../../../src/domain/story/drawing.ts';
import { inParts, makeAtlas, makeFeature } from '../builders.ts';

function place(id: string, at: [number, number] | null, chains: string[], part = 'axis') {
  return makeFeature(id, { layout: inParts(part), chains, ...(at ? { at } : { grade: 'D' }) });
}

const atlas = makeAtlas([
  makeFeature('axis', { members: ['east', 'west'] }),
  place('east', [121.9, 31], ['IC', 'IC.ic-fab']),
  place('west', [121.3, 31.2], ['IC', 'AUTO']),
  place('middle', [121.6, 31.1], ['IC']),
  place('beside', [121.6, 31.1], ['IC']),
  place('north', [121.5, 31.5], ['IC'], 'nodes'),
  place('nowhere', null, ['IC']),
]);
const axis: Position[] = [
  [121.3, 31.2],
  [121.6, 31.15],
  [121.9, 31],
];
const ground = { atlas, axis };
const everything = { filter: EMPTY_FILTER, hidden: [] };
const of = (...options: string[]) => ({
  ...everything,
  filter: { ...EMPTY_FILTER, chain: options },
});
const columns = {
  measure: { zh: '规划面积', en: 'Planned area' },
  unit: '平方公里',
  of: ['east', 'nowhere'].map(feature => ({
    feature,
    name: { zh: '规划面积', en: 'Planned area' },
    value: 386,
    amount: { zh: '386平方公里', en: '386 km²' },
    doc: '002',
    quote: '386平方公里',
    start: 0,
    end: 7,
  })),
};

function tied(...options: string[]) {
  const drawing = stepDrawing({ drawing: 'arcs' }, of(...options), ground);
  return drawing?.kind === 'arcs' ? drawing.ties : [];
}

describe('a step without a drawing', () => {
  it('draws nothing', () => {
    expect(stepDrawing({ drawing: null }, of('IC'), ground)).toBeNull();
  });
});

describe('arcs', () => {
  it('tie each placed place of the chain once, in the colour of its group, west end first', () => {
    const ties = tied('IC');
    // Four points: two of the five placed places share one.
    expect(ties).toHaveLength(3);
    expect(ties.every(({ group }) => group === 'pioneer')).toBe(true);
    expect(ties.every(({ from, to }) => from[0] <= to[0])).toBe(true);
  });

  it('leave out what the filter and the legend take from the map', () => {
    expect(tied('IC.ic-fab')).toHaveLength(0);
    const hidden = { ...of('IC'), hidden: ['nodes'] };
    const drawing = stepDrawing({ drawing: 'arcs' }, hidden, ground);
    expect(drawing?.kind === 'arcs' && drawing.ties).toHaveLength(2);
  });

  it('are a tree for each chain, and none where a chain has one place only', () => {
    expect(tied('IC', 'AUTO').filter(({ chain: of }) => of === 'AUTO')).toHaveLength(0);
    expect(stepDrawing({ drawing: 'arcs' }, everything, ground)).toBeNull();
  });
});

describe('the flow', () => {
  it('runs along the axis, and not where the axis is switched off or its line is missing', () => {
    const drawing = stepDrawing({ drawing: 'flow' }, everything, ground);
    expect(drawing?.kind === 'flow' && drawing.runs).toHaveLength(2);
    const hidden = { ...everything, hidden: ['axis'] };
    expect(stepDrawing({ drawing: 'flow' }, hidden, ground)).toBeNull();
    expect(stepDrawing({ drawing: 'flow' }, everything, { atlas, axis: [] })).toBeNull();
  });
});

describe('columns', () => {
  it('are gone with the places they stand on', () => {
    const hidden = { ...everything, hidden: ['axis'] };
    expect(stepDrawing({ drawing: 'columns', columns }, hidden, ground)).toBeNull();
  });

  it('stand on places that have a point', () => {
    const drawing = stepDrawing({ drawing: 'columns', columns }, everything, ground);
    expect(drawing).toEqual({
      kind: 'columns',
      columns: [
        {
          at: [121.9, 31],
          value: 386,
          name: { zh: 'east', en: 'east' },
          amount: { zh: '386平方公里', en: '386 km²' },
        },
      ],
    });
  });
});
