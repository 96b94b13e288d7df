import type { LayerSpecification } from 'maplibre-gl';
import { PALETTES } from '../../../src/design/palette.ts';
import { buildStyle } from '../../../src/map/style/build-style.ts';
import { bareStyle } from './style.ts';

const onBase = (layers: readonly LayerSpecification[]) =>
  layers.filter(layer => layer.type === 'background' || layer.source === 'base').length;

/** @throws when the app's base has another number of layers than the bare page's. */
export function checkBaseLayers(): void {
  const app = buildStyle({
    palette: PALETTES.light,
    language: 'zh',
    typeScale: 1,
    files: {},
    complete: true,
  });
  const [own, bare] = [onBase(app.layers), onBase(bareStyle({ withNames: true }).layers)];
  if (own === bare) return;
  throw new Error(
    `The app draws its base in ${own} layers, the bare page in ${bare}: mend tests/bench/bare/style.ts.`,
  );
}
