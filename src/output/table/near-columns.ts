/** Straight lines in kilometres: to what is near, and to what the person measures from. */

import type { Near } from '../../domain/model.ts';
import { nameIn } from '../../domain/name-in.ts';
import type { Contents, Entry, Pair } from '../contents.ts';
import type { Column } from './table.ts';

const kilometres = (metres: number | undefined) =>
  metres === undefined ? null : Number((metres / 1000).toFixed(2));

const straight = ({ zh, en }: Pair): Pair => ({
  zh: `距${zh}直线（公里）`,
  en: `Straight line to ${en} (km)`,
});

/** Of these the nearest is named; the others are one place each. */
const NEAREST = [
  { kind: 'metro', head: { zh: '最近地铁站', en: 'Nearest metro station' } },
  { kind: 'rail', head: { zh: '最近火车站', en: 'Nearest railway station' } },
  { kind: 'port', head: { zh: '最近港口', en: 'Nearest port' } },
] as const;

const SINGLE = [
  { id: 'pvg', head: { zh: '浦东机场', en: 'Pudong Airport' } },
  { id: 'sha', head: { zh: '虹桥机场', en: 'Hongqiao Airport' } },
  { id: 'centre', head: { zh: '市中心（人民广场）', en: 'the city centre (People’s Square)' } },
] as const;

/** The place itself, or the nearer of its terminals: `sha-t1` is part of `sha`. */
function nearestOf(near: readonly Near[], id: string): Near | undefined {
  return near
    .filter(each => each.id === id || each.id.startsWith(`${id}-`))
    .sort((a, b) => a.distance - b.distance)[0];
}

export function nearColumns({ language, measured }: Contents): Column<Entry>[] {
  const chosen: Column<Entry>[] = measured
    ? [
        {
          id: 'distance',
          head: straight(measured.from),
          width: 12,
          cell: ({ feature }) => kilometres(measured.distances.get(feature.id)),
        },
      ]
    : [];
  const single = SINGLE.map(
    ({ id, head }): Column<Entry> => ({
      id: `${id}Km`,
      head: straight(head),
      width: 12,
      cell: ({ detail }) => kilometres(nearestOf(detail.near, id)?.distance),
    }),
  );
  const nearest = NEAREST.flatMap(({ kind, head }): Column<Entry>[] => {
    const found = ({ detail }: Entry) => detail.near.find(each => each.kind === kind);
    return [
      {
        id: kind,
        head,
        width: 20,
        cell: entry => {
          const near = found(entry);
          return near ? nameIn(near, language) : null;
        },
      },
      {
        id: `${kind}Km`,
        head: straight({ zh: head.zh, en: `the ${head.en.toLowerCase()}` }),
        width: 12,
        cell: entry => kilometres(found(entry)?.distance),
      },
    ];
  });
  return [...chosen, ...single, ...nearest];
}
