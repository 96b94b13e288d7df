/** What a camera shows is the same ground on every screen, and no less than it says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf, zoomInFrame, zoomOnScreen } from '../../../src/domain/story/camera.ts';

const spots = fc.record({
  longitude: fc.double({ min: 120.8, max: 122.35, noNaN: true }),
  latitude: fc.double({ min: 30.6, max: 31.95, noNaN: true }),
  zoom: fc.double({ min: 6, max: 18, noNaN: true }),
});

describe('the ground that a camera shows', () => {
  it('lies round the middle, and is halved by each step of zoom', () => {
    fc.assert(
      fc.property(spots, spot => {
        const [west, south, east, north] = groundOf(spot);
        expect((west + east) / 2).toBeCloseTo(spot.longitude, 9);
        expect(south).toBeLessThan(spot.latitude);
        expect(north).toBeGreaterThan(spot.latitude);
        const [nearWest, , nearEast] = groundOf({ ...spot, zoom: spot.zoom + 1 });
        expect(nearEast - nearWest).toBeCloseTo((east - west) / 2, 9);
      }),
    );
  });

  it('is two thirds of 1920 pixels wide: at zoom 10, about 0.88 degrees', () => {
    const [west, south, east, north] = groundOf({ longitude: 121.47, latitude: 31.23, zoom: 10 });
    // 1280 px of 512 · 2¹⁰ px round the equator.
    expect(east - west).toBeCloseTo((1280 / (512 * 1024)) * 360, 9);
    // On the ground a degree of longitude is cos φ of one of latitude, and Mercator keeps angles.
    const expected = ((1080 / 1280) * (east - west) * Math.cos((31.23 * Math.PI) / 180)).toFixed(3);
    expect((north - south).toFixed(3)).toBe(expected);
  });

  it('is all in a frame without text, whatever its shape', () => {
    const spot = { longitude: 121.47, latitude: 31.23, zoom: 10 };
    const sizes = fc.record({
      width: fc.integer({ min: 300, max: 4000 }),
      height: fc.integer({ min: 300, max: 4000 }),
    });
    fc.assert(
      fc.property(sizes, frame => {
        const grown = 2 ** (zoomInFrame(spot, frame) - spot.zoom);
        // The free part of the screen, 1280 by 1080, as large as the frame draws it.
        expect(1280 * grown).toBeLessThanOrEqual(frame.width * 1.0001);
        expect(1080 * grown).toBeLessThanOrEqual(frame.height * 1.0001);
        const slack = Math.max((1280 * grown) / frame.width, (1080 * grown) / frame.height);
        expect(slack).toBeCloseTo(1, 9);
      }),
    );
  });

  it('stays the same on a screen of another height', () => {
    const spot = { longitude: 121.47, latitude: 31.23, zoom: 10 };
    expect(zoomOnScreen(spot, 1080)).toBe(10);
    expect(zoomOnScreen(spot, 2160)).toBe(11);
    expect(zoomOnScreen(spot, 540)).toBe(9);
  });
});
