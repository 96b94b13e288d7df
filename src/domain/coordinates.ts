/**
 * Coordinates as people type them: `121.47,31.23`, `31.23N 121.47E`, `31°13'48"N, 121°28'12"E`,
 * `北纬31.23度 东经121.47度`. Degrees WGS-84; without letters the longitude comes first.
 */
import type { Position } from './model.ts';
import { inFrame } from './origin.ts';

export type CoordinatesRead =
  | { readonly kind: 'point'; readonly at: Position }
  /** Only the other way round does it lie in the area; `at` is that way round. */
  | { readonly kind: 'swapped'; readonly at: Position }
  /** A point on earth, but not in the area. */
  | { readonly kind: 'outside'; readonly at: Position }
  | { readonly kind: 'nonsense' };

/** Chinese words, typographic signs and spelt-out names, each as the plain sign that stands for it. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/东经|東經|经度|經度|\blon(?:gitude)?\b|\blng\b/giu, 'E'],
  [/北纬|北緯|纬度|緯度|\blat(?:itude)?\b/giu, 'N'],
  [/西经|西經/gu, 'W'],
  [/南纬|南緯/gu, 'S'],
  [/度/gu, '°'],
  [/[分′’‘]/gu, "'"],
  [/[秒″”“]|''/gu, '"'],
  // 31:13:48 is degrees, minutes and seconds; any other colon follows a word.
  [/(\d):(\d+):(\d+(?:\.\d+)?)/gu, '$1°$2\'$3"'],
  [/[=:]/gu, ' '],
  [/[、;/()[\]]/gu, ','],
];

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,15})?`;
const ANGLE = String.raw`([+-]?)(${NUMBER})\s*(?:°\s*(?:(${NUMBER})\s*'\s*(?:(${NUMBER})\s*"\s*)?)?)?`;
const BEFORE = new RegExp(`^([NSEW])\\s*${ANGLE}`, 'u');
const BEHIND = new RegExp(`^${ANGLE}([NSEW]?)`, 'u');

interface Angle {
  readonly degrees: number;
  readonly axis: 'longitude' | 'latitude' | null;
  /** Characters that it takes. */
  readonly length: number;
}

function angleOf(length: number, letter: string, sign: string, parts: string[]): Angle | null {
  const [degrees = 0, minutes = 0, seconds = 0] = parts.map(part => Number(part ?? 0));
  if (minutes >= 60 || seconds >= 60) return null;
  const value = degrees + minutes / 60 + seconds / 3600;
  const negative = (sign === '-') !== (letter === 'S' || letter === 'W');
  const axis = letter === '' ? null : 'NS'.includes(letter) ? 'latitude' : 'longitude';
  return { degrees: negative ? -value : value, axis, length };
}

/** The angle at the beginning of a text, with its letter before or behind it. */
function readAngle(text: string): Angle | null {
  const before = BEFORE.exec(text);
  if (before) {
    const [all, letter = '', sign = '', ...parts] = before;
    return angleOf(all.length, letter, sign, parts);
  }
  const behind = BEHIND.exec(text);
  if (!behind) return null;
  const [all, sign = '', ...parts] = behind;
  return angleOf(all.trimEnd().length, parts.pop() ?? '', sign, parts);
}

function readPair(text: string): readonly [Angle, Angle] | null {
  const first = readAngle(text);
  if (!first) return null;
  const rest = text.slice(first.length);
  const between = /^[\s,]*/u.exec(rest)?.[0] ?? '';
  // 121.47 must not be cut in two.
  if (between === '' && !first.axis) return null;
  const second = readAngle(rest.slice(between.length));
  return second && rest.length === between.length + second.length ? [first, second] : null;
}

const onEarth = ([longitude, latitude]: Position) =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/** Total: any text gives an answer, and only a point in the area is called a point. */
export function readCoordinates(text: string): CoordinatesRead {
  // The normal form would make letters and spaces of signs that look like a degree's.
  const normal = text.replace(/[º˚]/gu, '°').normalize('NFKC');
  const plain = PLAIN.reduce((words, [sign, stands]) => words.replace(sign, stands), normal)
    .toUpperCase()
    .replace(/^[\s,]+|[\s,]+$/gu, '');
  const pair = readPair(plain);
  if (!pair) return { kind: 'nonsense' };
  const [first, second] = pair;
  if (first.axis && first.axis === second.axis) return { kind: 'nonsense' };
  const latitudeFirst = first.axis === 'latitude' || second.axis === 'longitude';
  const inOrder: Position = [first.degrees, second.degrees];
  const turned: Position = [second.degrees, first.degrees];
  const [meant, other] = latitudeFirst ? [turned, inOrder] : [inOrder, turned];
  if (inFrame(meant)) return { kind: 'point', at: meant };
  if (inFrame(other)) return { kind: 'swapped', at: other };
  const somewhere = [meant, other].find(onEarth);
  return somewhere ? { kind: 'outside', at: somewhere } : { kind: 'nonsense' };
}

/** `121.4700, 31.2300`: degrees with 4 decimals, about 10 m. */
export const formatCoordinates = ([longitude, latitude]: Position): string =>
  `${longitude.toFixed(4)}, ${latitude.toFixed(4)}`;
