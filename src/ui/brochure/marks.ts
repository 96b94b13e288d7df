/** Where the brochure's places stand on its map, and where their numbers and names find room. */

import type { Brochure, PlacePage } from '../../domain/brochure/compose.ts';
import {
  type Box,
  type PlacedLabel,
  placeLabels,
  quietCorner,
  textWidth,
} from '../../domain/brochure/labels.ts';
import { type FramedSheet, scaleBar } from '../../domain/plan-projection.ts';
import { LOCATOR } from './CityLocator.tsx';
import type { Speaker } from './speakers.tsx';

/** Up to so many places the map has names beside numbers; more would hide what lies below them. */
const MOST_NAMED = 12;
/** A longer name stays in the list. */
const WIDEST_NAME = 560;
/** Tenths of a millimetre: 7 point. */
export const LABEL_SIZE = 25;
const PADDING = 8;
const EDGE = 12;
/** A map that shows as much needs no second one to say where it is. */
const WIDE_METRES = 60_000;

export interface Mark {
  readonly place: PlacePage;
  readonly at: [number, number];
  readonly radius: number;
  readonly label: PlacedLabel | undefined;
  readonly text: string;
}

export interface Plan {
  readonly marks: readonly Mark[];
  readonly bar: ReturnType<typeof scaleBar> & Box;
  /** Null where the map shows most of the city itself. */
  readonly locator: Box | null;
}

function wordsOf({ number, feature }: PlacePage, named: boolean, speaker: Speaker | undefined) {
  const words = named && speaker ? `${number} ${speaker.nameOf(feature)}` : String(number);
  return textWidth(words) * LABEL_SIZE > WIDEST_NAME ? String(number) : words;
}

/** `speaker` names the places on the map: the first of the brochure's languages. */
export function arrange(
  { places }: Brochure,
  sheet: FramedSheet,
  speaker: Speaker | undefined,
): Plan {
  const frame = {
    x: EDGE,
    y: EDGE,
    width: sheet.width - 2 * EDGE,
    height: sheet.height - 2 * EDGE,
  };
  const bar = scaleBar(sheet, 420);
  const barBox = { x: EDGE, y: sheet.height - EDGE - 130, width: bar.units + 90, height: 130 };
  const placed = places.flatMap(place =>
    place.feature.at ? [{ place, at: sheet.project(place.feature.at) }] : [],
  );
  const points = placed.map(({ at }) => at);
  const wide = sheet.width * sheet.metresPerUnit > WIDE_METRES;
  const locator = wide ? null : quietCorner(points, frame, LOCATOR, [barBox]);
  const few = placed.length <= MOST_NAMED;
  const radius = few ? 19 : 15;
  const wanted = placed.map(({ place, at }) => ({
    id: place.feature.id,
    at,
    radius,
    width: textWidth(wordsOf(place, few, speaker)) * LABEL_SIZE + 2 * PADDING,
    height: LABEL_SIZE + PADDING,
  }));
  const labels = placeLabels(wanted, frame, locator ? [barBox, locator] : [barBox]);
  return {
    marks: placed.map(({ place, at }) => ({
      place,
      at,
      radius,
      label: labels.find(({ id }) => id === place.feature.id),
      text: wordsOf(place, few, speaker),
    })),
    bar: { ...bar, ...barBox },
    locator,
  };
}
