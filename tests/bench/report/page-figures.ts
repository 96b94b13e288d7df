/** From rounds to figures: what issue and docs promise, and what one needs to know to judge it. */
import type { Round } from '../measure/round.ts';
import { type Figure, figure } from './figure.ts';

const each = (rounds: readonly Round[], pick: (round: Round) => readonly number[]) =>
  rounds.flatMap(round => [...pick(round)]);

export function readyFigures(rounds: readonly Round[], places: string, bound?: number): Figure[] {
  const values = each(rounds, ({ app }) => [app.ready]);
  const name = `atlas:map-ready, ${places}`;
  const limit = bound === undefined ? {} : { bound };
  return [
    figure({ name, values, against: each(rounds, ({ bare }) => [bare.ready]), ...limit }),
    figure({
      name: '  ÷ bare page without names',
      values,
      against: each(rounds, ({ nameless }) => [nameless.ready]),
    }),
  ];
}

export function filterFigures(rounds: readonly Round[], places: string, bound: number): Figure[] {
  const values = each(rounds, ({ app }) => app.filter.shown);
  const bare = each(rounds, each => each.bare.filter);
  const nameless = each(rounds, each => each.nameless.filter);
  return [
    figure({ name: `atlas:filter, ${places}`, values, against: bare, bound }),
    figure({ name: '  ÷ bare page without names', values, against: nameless }),
    figure({
      name: '  from the click to the same frame',
      values: each(rounds, ({ app }) => app.filter.clicked),
      against: bare,
    }),
    figure({
      name: '  from the click until all is at rest',
      values: each(rounds, ({ app }) => app.filter.settled),
      against: bare,
    }),
  ];
}

export function longTaskFigures(rounds: readonly Round[], bound: number): Figure[] {
  // The browser reports tasks from 50 ms; none of them is told as nought.
  const longest = (pick: (round: Round) => readonly number[]) =>
    rounds.map(round => Math.max(0, ...pick(round)));
  return [
    figure({
      name: 'longest task while filtering, 255 places',
      values: longest(({ app }) => app.filter.longTasks),
      bound,
      judge: 'most',
    }),
    figure({
      name: '  before it, from the first map to rest',
      values: longest(({ app }) => app.filter.openingTasks),
    }),
  ];
}

export function scrollFigures(rounds: readonly Round[], places: string, bound: number): Figure[] {
  const frames = rounds.map(({ app }) => app.scroll.frames);
  const blank = each(rounds, ({ app }) => [app.scroll.blank]);
  const rows = Math.max(...rounds.map(({ app }) => app.scroll.rows));
  return [
    figure({ name: `list scroll, frame, ${places}`, values: frames.flat(), bound }),
    figure({
      name: `  worst frame (${Math.max(...blank)} blank; ${rows} rows in the page)`,
      values: frames.map(times => Math.max(...times)),
    }),
  ];
}
