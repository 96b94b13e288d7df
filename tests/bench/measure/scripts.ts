/** Holds what the browser asked for against what was counted by following imports. */
import type { ByteReport } from '../bytes/budget.ts';
import type { AppRound } from './round.ts';

/** Sentences about differences; empty when the browser asked for just what was counted. */
export function compareScripts({ scripts }: AppRound, { app }: ByteReport): string[] {
  const asked = new Set(scripts);
  const counted = new Set(app.map(({ name }) => name));
  return [
    ...[...asked]
      .filter(name => !counted.has(name))
      .map(name => `${name} was asked for before the first map, but is not counted`),
    ...[...counted]
      .filter(name => !asked.has(name))
      .map(name => `${name} is counted, but was not asked for before the first map`),
  ];
}
