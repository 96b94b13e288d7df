/** Columns as high as figures that documents state, from zero and to one scale, each with its figure on top. */
import { ColumnLayer, TextLayer } from '@deck.gl/layers';
import type { Column, StepDrawing } from '../../../domain/story/drawing.ts';
import { below, easeOut, FLAT, type Look, type Moment, rgba } from './look.ts';

type Columns = Extract<StepDrawing, { kind: 'columns' }>;

/** Below the names of places. The figures stand above everything. */
const BELOW = 'labels-3';
/** Height of the tallest and radius of each, metres on the ground: for a view of half the city. */
const TALLEST = 21_000;
const RADIUS = 1_150;
/** Seconds in which the columns grow. */
const GROWING = 1.4;
/** As for the map's own Chinese names. */
const FONT = "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Source Han Sans SC', sans-serif";

export function columnLayers({ columns }: Columns, look: Look, { seconds, height }: Moment) {
  const { palette, language } = look;
  const grown = easeOut(seconds, GROWING);
  const scale = (TALLEST / Math.max(...columns.map(({ value }) => value))) * grown;
  const data = columns as Column[];
  return [
    new ColumnLayer<Column>({
      id: 'columns',
      ...below(BELOW),
      data,
      diskResolution: 6,
      flatShading: true,
      radius: RADIUS,
      extruded: true,
      elevationScale: scale,
      getPosition: ({ at }) => [at[0], at[1]],
      getElevation: ({ value }) => value,
      getFillColor: rgba(palette.parts.axis, 0.94),
      material: { ambient: 0.62, diffuse: 0.5, shininess: 12, specularColor: [60, 60, 60] },
      updateTriggers: { getFillColor: palette },
    }),
    new TextLayer<Column>({
      id: 'column-figures',
      data,
      getText: ({ amount }) => amount[language],
      getPosition: ({ at, value }) => [at[0], at[1], value * scale],
      getSize: Math.max(15, height / 45),
      getColor: rgba(palette.label, grown),
      getPixelOffset: [0, -height / 54],
      characterSet: 'auto',
      fontFamily: FONT,
      fontWeight: 700,
      fontSettings: { sdf: true, fontSize: 64, buffer: 12, radius: 16 },
      outlineWidth: 5,
      outlineColor: rgba(palette.halo, grown),
      parameters: FLAT,
      updateTriggers: { getText: language, getPosition: scale, getColor: [palette, grown] },
    }),
  ];
}
