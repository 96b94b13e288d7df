import { useTranslation } from 'react-i18next';
import { GROUPS, type Row } from '../../domain/compare/table.ts';
import type { Feature } from '../../domain/model.ts';
import { CellContent } from './CellContent.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import { RowHead } from './RowHead.tsx';
import { useColumnMoves } from './use-column-moves.ts';
import type { ShownComparison } from './use-comparison.ts';

/** One column a place, one row a fact. On a narrow page one swipes from place to place. */
export function CompareTable({ comparison }: { comparison: ShownComparison }) {
  const { t } = useTranslation();
  const { places, shown } = comparison;
  const { head, ...moves } = useColumnMoves();
  const count = places.length;
  return (
    <>
      <PrintedHead />
      {count > 1 && <p className="compare-swipe">{t('compare.swipe')}</p>}
      <table className="compare-table" style={{ '--places': count }}>
        <caption className="unseen">{t('compare.caption', { count })}</caption>
        <thead>
          <tr ref={head}>
            <th scope="col">
              <span className="unseen">{t('compare.item')}</span>
            </th>
            {places.map((place, at) => (
              <ColumnHead key={place.id} place={place} position={at + 1} count={count} {...moves} />
            ))}
          </tr>
        </thead>
        {GROUPS.map(group => {
          const rows = shown.filter(row => row.group === group);
          if (rows.length === 0) return null;
          return (
            <tbody key={group}>
              <tr className="compare-group">
                <th scope="rowgroup" colSpan={count + 1}>
                  <span>{t(`compare.group.${group}`)}</span>
                </th>
              </tr>
              {rows.map(row => (
                <FactRow key={row.key} row={row} places={places} />
              ))}
            </tbody>
          );
        })}
      </table>
      {shown.length === 0 && <p>{t('compare.same')}</p>}
    </>
  );
}

function FactRow({ row, places }: { row: Row; places: readonly Feature[] }) {
  return (
    <tr data-row={row.id}>
      <RowHead row={row} />
      {places.map((place, at) => {
        const cell = row.cells[at];
        return (
          <td key={place.id} data-gap={cell?.kind === 'gap' || undefined}>
            {cell && <CellContent cell={cell} unique={row.id === 'only-here'} />}
          </td>
        );
      })}
    </tr>
  );
}
