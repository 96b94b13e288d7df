import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { scaleType } from '../../../src/map/style/type-scale.ts';

type Size = NonNullable<NonNullable<SymbolLayerSpecification['layout']>['text-size']>;
const names = (size: Size): LayerSpecification => ({
  id: 'names',
  type: 'symbol',
  source: 'places',
  layout: { 'text-size': size },
});

describe('larger type', () => {
  it('multiplies a plain size', () => {
    expect(scaleType(names(12), 1.25)).toEqual(names(['*', 12, 1.25]));
  });

  it('keeps the zoom outermost and multiplies the size at every stop', () => {
    const tier = ['match', ['get', 'tier'], 1, 14, 12] as Size;
    const size = ['interpolate', ['linear'], ['zoom'], 8, 10, 12, tier] as Size;
    const larger = [
      'interpolate',
      ['linear'],
      ['zoom'],
      8,
      ['*', 10, 1.5],
      12,
      ['*', tier, 1.5],
    ] as Size;
    expect(scaleType(names(size), 1.5)).toEqual(names(larger));
  });

  it('leaves all as it is at the usual size', () => {
    const layer = names(12);
    expect(scaleType(layer, 1)).toBe(layer);
  });

  it('leaves lines and areas alone', () => {
    const line: LayerSpecification = { id: 'line', type: 'line', source: 'base' };
    expect(scaleType(line, 1.25)).toBe(line);
  });
});
