/** What a camera shows is the same ground on every screen, and no less than it says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf, zoomOnScreen } from '../../../src/domain/story/camera.ts';

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

  it('stays the same on a screen of another size', () => {
    const spot = { zoom: 10 };
    expect(zoomOnScreen(spot, { width: 1280, height: 1080 })).toBe(10);
    expect(zoomOnScreen(spot, { width: 2560, height: 2160 })).toBe(11);
    expect(zoomOnScreen(spot, { width: 640, height: 540 })).toBe(9);
  });

  it('is all there on a narrower or a lower screen', () => {
    const sizes = fc.record({
      width: fc.double({ min: 200, max: 4000, noNaN: true }),
      height: fc.double({ min: 200, max: 3000, noNaN: true }),
    });
    fc.assert(
      fc.property(spots, sizes, (spot, size) => {
        const zoom = zoomOnScreen(spot, size);
        // What 1280 by 1080 pixels show at the camera's zoom, in pixels of the other one.
        const share = 2 ** (zoom - spot.zoom);
        expect(1280 * share).toBeLessThanOrEqual(size.width + 1e-6);
        expect(1080 * share).toBeLessThanOrEqual(size.height + 1e-6);
      }),
    );
  });
});

const flat = { longitude: 121.5, latitude: 31.1, zoom: 10 };
const [west, south, east, north] = groundOf(flat);

describe('the ground that a tilted or turned camera shows', () => {
  it.each([20, 40, 60])(
    'of a map tilted by %i° is narrower, and counts no more than is seen flat',
    pitch => {
      const [left, bottom, right, top] = groundOf({ ...flat, pitch });
      expect(right - left).toBeLessThan(east - west);
      expect(bottom).toBeGreaterThanOrEqual(south - 1e-9);
      expect(top).toBeCloseTo(north, 9);
    },
  );

  it('of a turned map lies within that of the same map north up, whichever way it is turned', () => {
    const [left, bottom, right, top] = groundOf({ ...flat, bearing: 30 });
    expect(left).toBeGreaterThanOrEqual(west);
    expect(right).toBeLessThanOrEqual(east);
    expect(bottom).toBeGreaterThanOrEqual(south - 1e-9);
    expect(top).toBeLessThanOrEqual(north + 1e-9);
    expect(groundOf({ ...flat, bearing: -120 })).toEqual([left, bottom, right, top]);
  });
});
