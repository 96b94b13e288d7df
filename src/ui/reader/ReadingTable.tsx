import { useTranslation } from 'react-i18next';
import type { TextRange } from '../../domain/read-address.ts';
import type { Reading } from '../../domain/reading.ts';
import { type PieceMarks, piecesWithin } from '../../domain/reading-pieces.ts';
import { groupRows } from '../../domain/table-groups.ts';
import { useNames } from '../hooks/names.ts';
import { Pieces } from './Pieces.tsx';

type Cell = readonly [start: number, end: number];

interface ReadingTableProps {
  reading: Reading;
  marks: PieceMarks & { current: TextRange | null };
}

/** The plan's own table, cell by cell as printed. */
export function ReadingTable({ reading, marks }: ReadingTableProps) {
  const { t } = useTranslation();
  const { language } = useNames();
  const [head, ...rows] = reading.table ?? [];
  const words = ([start, end]: Cell) =>
    piecesWithin(reading, { start, end }, marks).map((pieces, line) => (
      <span key={pieces[0]?.start} className="cell-line">
        {line > 0 && <br />}
        <Pieces pieces={pieces} reading={reading} current={marks.current} />
      </span>
    ));
  return (
    <div className="table-frame" data-at={head?.[0]?.[0]}>
      <table>
        <caption className="unseen" lang={language === 'zh' ? 'zh-CN' : 'en'}>
          {t('reader.table')}
        </caption>
        <thead>
          <tr>
            {head?.map(cell => (
              <th key={cell[0]} scope="col">
                {words(cell)}
              </th>
            ))}
          </tr>
        </thead>
        {groupRows(rows).map(({ title, rows: members }) => (
          <tbody key={title[0]}>
            {members.map((cells, row) => (
              <tr key={cells[0]?.[0]}>
                {row === 0 && (
                  <th scope="rowgroup" rowSpan={members.length}>
                    {words(title)}
                  </th>
                )}
                {cells.map(cell => (
                  <td key={cell[0]}>{words(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
