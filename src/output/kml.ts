/** KML 2.2, for programs that draw on a globe. The columns of the table become its extended data. */
import { foldersToKML } from '@placemarkio/tokml';
import type { Feature as GeoFeature, Geometry } from 'geojson';
import { keyPassage } from '../domain/passage-order.ts';
import type { Outlines } from '../state/outlines.ts';
import { aboutLines } from './about.ts';
import { type Contents, type Entry, textFile, type Written } from './contents.ts';
import { geometryOf } from './geojson.ts';
import { titleIn } from './key-passage.ts';
import { placeColumns } from './table/place-columns.ts';
import type { Column } from './table/table.ts';
import { inBoth, SCHEMATIC, TITLE } from './words.ts';

/** What opens on a click: the other name, and the passage with its document. */
function description(entry: Entry, { atlas, details }: Contents): string {
  const passage = keyPassage(entry.detail.citations, atlas.documents);
  const document = details.documents.find(({ id }) => id === passage?.doc);
  const sketch = entry.feature.grade === null || entry.detail.extent?.confidence === 'sketch';
  return [
    entry.feature.en,
    passage && document ? `“${passage.quote}” ${titleIn(document, 'zh')}` : null,
    sketch ? inBoth(SCHEMATIC) : null,
  ]
    .filter(Boolean)
    .join('\n');
}

function placemark(
  entry: Entry,
  geometry: Geometry | null,
  columns: readonly Column<Entry>[],
  contents: Contents,
): GeoFeature<Geometry | null> {
  const data = columns.flatMap(({ head, cell }) => {
    const value = cell(entry);
    return value === null ? [] : [[inBoth(head), String(value)]];
  });
  return {
    type: 'Feature',
    id: entry.feature.id,
    geometry,
    properties: {
      ...Object.fromEntries(data),
      name: entry.feature.name,
      description: description(entry, contents),
    },
  };
}

export function kmlText(contents: Contents, outlines: Outlines): string {
  // The name is a member of its own.
  const columns = placeColumns(contents).filter(({ id }) => id !== 'name');
  return foldersToKML({
    type: 'root',
    children: [
      {
        type: 'folder',
        meta: {
          name: `${inBoth(TITLE)}: ${inBoth(contents.subject)}`,
          description: aboutLines(contents)
            .map(({ label, text }) =>
              `${inBoth(label)}: ${text.zh} ${text.zh === text.en ? '' : text.en}`.trim(),
            )
            .join('\n'),
        },
        children: contents.entries.map(entry =>
          placemark(entry, geometryOf(entry, outlines), columns, contents),
        ),
      },
    ],
  });
}

export async function write(contents: Contents, outlines: Outlines): Promise<Written> {
  return textFile(kmlText(contents, outlines), 'application/vnd.google-earth.kml+xml');
}
