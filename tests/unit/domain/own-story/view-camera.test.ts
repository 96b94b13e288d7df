/** A step shows no less ground than the view it was made of, and leads back to that view. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf, latitudeOf, northing, WORLD_PX } from '../../../../src/domain/story/camera.ts';
import type { Spot } from '../../../../src/domain/story/model.ts';
import {
  type CoveredMap,
  spotOfView,
  viewOfSpot,
} from '../../../../src/domain/story/own/view-camera.ts';

const frames: fc.Arbitrary<CoveredMap> = fc
  .record({
    width: fc.integer({ min: 320, max: 3400 }),
    height: fc.integer({ min: 400, max: 2100 }),
    covered: fc.record({
      right: fc.constantFrom(0, 0.3, 0.5),
      bottom: fc.constantFrom(0, 0.38, 0.62),
    }),
  })
  .map(({ width, height, covered }) => ({
    width,
    height,
    right: Math.round(width * covered.right),
    bottom: Math.round(height * covered.bottom),
  }));

const views: fc.Arbitrary<Spot> = fc.record({
  longitude: fc.double({ min: 120.9, max: 122, noNaN: true }),
  latitude: fc.double({ min: 30.7, max: 31.8, noNaN: true }),
  zoom: fc.double({ min: 8.5, max: 14, noNaN: true }),
  bearing: fc.constant(0),
  pitch: fc.constant(0),
});

/** Degrees: edges of the uncovered part of a map that looks straight down. */
function seen({ longitude, latitude, zoom }: Spot, { width, height, right, bottom }: CoveredMap) {
  const world = WORLD_PX * 2 ** zoom;
  const lon = (x: number) => longitude + (x / world) * 360;
  const lat = (y: number) => latitudeOf(northing(latitude) + y / world);
  return {
    west: lon(-width / 2),
    east: lon(width / 2 - right),
    north: lat(-height / 2),
    south: lat(height / 2 - bottom),
  };
}

/** What the rounding of a camera may cost, in degrees: a pixel of a projector. */
const near = (zoom: number) => (2 / (WORLD_PX * 2 ** zoom)) * 360 + 2e-5;

describe('a step made of a view', () => {
  it('shows all the ground that was in sight', () => {
    fc.assert(
      fc.property(views, frames, (view, frame) => {
        const { west, east, north, south } = seen(view, frame);
        const told = groundOf(spotOfView(view, frame));
        const slack = near(view.zoom);
        expect(told[0]).toBeLessThanOrEqual(west + slack);
        expect(told[1]).toBeLessThanOrEqual(south + slack);
        expect(told[2]).toBeGreaterThanOrEqual(east - slack);
        expect(told[3]).toBeGreaterThanOrEqual(north - slack);
      }),
    );
  });

  it('shows no more than it must: one direction fits exactly', () => {
    fc.assert(
      fc.property(views, frames, (view, frame) => {
        const { west, east, north, south } = seen(view, frame);
        const told = groundOf(spotOfView(view, frame));
        const wider = (told[2] - told[0]) / (east - west);
        const higher =
          (northing(told[1]) - northing(told[3])) / (northing(south) - northing(north));
        expect(Math.min(wider, higher)).toBeCloseTo(1, 2);
      }),
    );
  });

  it('leads back to the view it was made of', () => {
    const turned = views.chain(view =>
      fc.double({ min: -180, max: 180, noNaN: true }).map(bearing => ({
        ...view,
        bearing: Math.round(bearing * 10) / 10,
      })),
    );
    fc.assert(
      fc.property(turned, frames, (view, frame) => {
        const back = viewOfSpot(spotOfView(view, frame), frame);
        expect(back.zoom).toBeCloseTo(view.zoom, 2);
        expect(Math.abs(back.longitude - view.longitude)).toBeLessThan(near(view.zoom) * 4);
        expect(Math.abs(back.latitude - view.latitude)).toBeLessThan(near(view.zoom) * 4);
        expect(back.bearing).toBeCloseTo(view.bearing, 6);
      }),
    );
  });

  it('is the view itself on a map of the size that a step is told on', () => {
    const view = { longitude: 121.5, latitude: 31.2, zoom: 11, bearing: 0, pitch: 0 };
    const frame = { width: 1280, height: 1080, right: 0, bottom: 0 };
    expect(spotOfView(view, frame)).toEqual(view);
  });
});
