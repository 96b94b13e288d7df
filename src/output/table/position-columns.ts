/** How sure a position is, where it is, and on what it rests. */
import type { Contents, Entry } from '../contents.ts';
import { CONFIDENCE, joined } from '../words.ts';
import type { Column } from './table.ts';

/** Decimals of a degree: about a metre. */
const degrees = (value: number | undefined) =>
  value === undefined ? null : Number(value.toFixed(5));

export function positionColumns({ language }: Contents): Column<Entry>[] {
  return [
    {
      id: 'grade',
      head: { zh: '位置精度', en: 'Position grade' },
      width: 8,
      cell: ({ feature }) => feature.grade ?? CONFIDENCE.sketch[language],
    },
    {
      id: 'radius',
      head: { zh: '位置误差（米）', en: 'Position error (m)' },
      width: 10,
      cell: ({ feature }) => feature.radius ?? null,
    },
    {
      id: 'longitude',
      head: { zh: '经度 WGS-84', en: 'Longitude' },
      width: 12,
      cell: ({ feature }) => degrees(feature.at?.[0]),
    },
    {
      id: 'latitude',
      head: { zh: '纬度 WGS-84', en: 'Latitude' },
      width: 12,
      cell: ({ feature }) => degrees(feature.at?.[1]),
    },
    {
      id: 'outline',
      head: { zh: '范围', en: 'Outline' },
      width: 10,
      cell: ({ detail }) => (detail.extent ? CONFIDENCE[detail.extent.confidence][language] : null),
    },
    {
      id: 'drawnArea',
      head: { zh: '勾绘面积（平方公里）', en: 'Drawn area (km²)' },
      width: 12,
      cell: ({ detail }) => detail.extent?.drawnKm2 ?? null,
    },
    {
      id: 'statedArea',
      head: { zh: '资料所称面积（平方公里）', en: 'Stated area (km²)' },
      width: 12,
      cell: ({ detail }) => detail.extent?.statedKm2 ?? null,
    },
    {
      id: 'address',
      head: { zh: '地址', en: 'Address' },
      width: 24,
      cell: ({ detail }) => detail.address ?? null,
    },
    {
      id: 'evidence',
      head: { zh: '位置说明', en: 'Note on the position' },
      width: 40,
      cell: ({ detail }) => detail.evidence?.[language] ?? null,
    },
    {
      id: 'positionSources',
      head: { zh: '位置依据', en: 'Sources of the position' },
      width: 40,
      cell: ({ detail }) =>
        joined(
          detail.sources.map(source => [source[language], source.url].filter(Boolean).join(' ')),
          language,
        ) || null,
    },
  ];
}
