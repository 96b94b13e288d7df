/** With which columns every table of places begins. */
import type { Feature } from '../../domain/model.ts';
import type { Column } from './table.ts';

/** Id and both names. Widths in characters. */
export function nameColumns<Row extends { readonly feature: Feature }>(
  name: number,
  nameEn: number,
): Column<Row>[] {
  return [
    { id: 'id', head: { zh: '编号', en: 'ID' }, width: 16, cell: ({ feature }) => feature.id },
    {
      id: 'name',
      head: { zh: '名称', en: 'Name' },
      width: name,
      cell: ({ feature }) => feature.name,
    },
    {
      id: 'nameEn',
      head: { zh: '英文名', en: 'English name' },
      width: nameEn,
      cell: ({ feature }) => feature.en,
    },
  ];
}
