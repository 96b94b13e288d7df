import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCoordinates, readCoordinates } from '../../../src/domain/coordinates.ts';
import { FRAME } from '../../../src/domain/origin.ts';

const longitude = fc.double({ min: FRAME.west, max: FRAME.east, noNaN: true });
const latitude = fc.double({ min: FRAME.south, max: FRAME.north, noNaN: true });
const SECOND = 1 / 3600;
/** Heaps of what coordinates are made of. */
const signs = fc.string({ unit: fc.constantFrom(...'0123456789..,, °′"\'NSEW+-:度分秒东经，') });

/** Degrees, minutes and seconds, the seconds with two decimals. */
function inSeconds(degrees: number): string {
  const hundredths = Math.round(degrees * 360_000);
  const minutes = Math.floor(hundredths / 6000);
  const seconds = ((hundredths % 6000) / 100).toFixed(2);
  return `${Math.floor(minutes / 60)}°${minutes % 60}'${seconds}"`;
}

describe('what is understood', () => {
  test.each([
    '121.47,31.23',
    ' 121.47 , 31.23 ',
    '121.47 31.23',
    '121.47，31.23',
    '１２１．４７，３１．２３',
    '(121.47, 31.23)',
    '31.23N 121.47E',
    '31.23 N, 121.47 E',
    'N31.23 E121.47',
    'n 31.23, e 121.47',
    '31.23° N, 121.47° E',
    'lat 31.23, lng 121.47',
    'Latitude: 31.23, Longitude: 121.47',
    '北纬31.23度 东经121.47度',
    '东经121.47°，北纬31.23°',
    '经度：121.47，纬度：31.23',
    `31°13'48"N 121°28'12"E`,
    '31°13′48″N, 121°28′12″E',
    "31º13'48''N 121º28'12''E",
    '121度28分12秒，31度13分48秒',
    '31:13:48N 121:28:12E',
    "31°13.8'N 121°28.2'E",
  ])('%s', text => {
    const read = readCoordinates(text);
    expect(read.kind).toBe('point');
    if (read.kind !== 'point') return;
    expect(read.at[0]).toBeCloseTo(121.47, 9);
    expect(read.at[1]).toBeCloseTo(31.23, 9);
  });
});

describe('what is not a point of the area', () => {
  test.each(['31.23,121.47', '31.23 121.47', '121.47N 31.23E'])('%s is turned', text => {
    expect(readCoordinates(text)).toEqual({ kind: 'swapped', at: [121.47, 31.23] });
  });
  test.each([
    ['116.4,39.9', [116.4, 39.9]],
    ['39.9,116.4', [116.4, 39.9]],
    ['-121.47,31.23', [-121.47, 31.23]],
    ['31.23N 121.47W', [-121.47, 31.23]],
    ['0,0', [0, 0]],
  ])('%s lies outside', (text, at) => {
    expect(readCoordinates(text)).toEqual({ kind: 'outside', at });
  });
  test.each([
    '',
    '   ',
    '121.47',
    '张江',
    '121.47,31.23,12',
    '121.47E 31.23E',
    '31°60\'00"N 121°28\'12"E',
    '999,999',
    '1e2,31',
    '12147,3123',
    'NaN,NaN',
    '<img src=x>',
    'https://example.org/@31.23,121.47',
  ])('%j makes no sense', text => {
    expect(readCoordinates(text)).toEqual({ kind: 'nonsense' });
  });
});

describe('properties', () => {
  test('any text has an answer, and a point is in the area', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), signs), text => {
        const read = readCoordinates(text);
        if (read.kind !== 'point' && read.kind !== 'swapped') return;
        expect(read.at[0]).toBeGreaterThanOrEqual(FRAME.west);
        expect(read.at[0]).toBeLessThanOrEqual(FRAME.east);
        expect(read.at[1]).toBeGreaterThanOrEqual(FRAME.south);
        expect(read.at[1]).toBeLessThanOrEqual(FRAME.north);
      }),
    );
  });

  test('what is written is read again', () => {
    fc.assert(
      fc.property(longitude, latitude, (east, north) => {
        const read = readCoordinates(formatCoordinates([east, north]));
        expect(read.kind).toBe('point');
        if (read.kind !== 'point') return;
        expect(read.at[0]).toBeCloseTo(east, 3);
        expect(read.at[1]).toBeCloseTo(north, 3);
      }),
    );
  });

  test('the other way round it is turned to the same point', () => {
    fc.assert(
      fc.property(longitude, latitude, (east, north) => {
        const [first, second] = [east.toFixed(6), north.toFixed(6)];
        const straight = readCoordinates(`${first},${second}`);
        expect(readCoordinates(`${second},${first}`)).toEqual({ ...straight, kind: 'swapped' });
      }),
    );
  });

  test('degrees, minutes and seconds are what they say, in either order', () => {
    fc.assert(
      fc.property(
        fc.double({ min: FRAME.west + 0.01, max: FRAME.east - 0.01, noNaN: true }),
        fc.double({ min: FRAME.south + 0.01, max: FRAME.north - 0.01, noNaN: true }),
        fc.boolean(),
        (east, north, latitudeFirst) => {
          const pair = [`${inSeconds(east)}E`, `${inSeconds(north)}N`];
          const read = readCoordinates((latitudeFirst ? pair.reverse() : pair).join(' '));
          expect(read.kind).toBe('point');
          if (read.kind !== 'point') return;
          expect(Math.abs(read.at[0] - east)).toBeLessThan(0.01 * SECOND);
          expect(Math.abs(read.at[1] - north)).toBeLessThan(0.01 * SECOND);
        },
      ),
    );
  });
});
