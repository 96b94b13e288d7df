import { useTranslation } from 'react-i18next';
import type { PrintedTable } from '../../domain/board/model.ts';
import { useBoardData } from './use-board.ts';
import { useIndicatorWords } from './use-words.ts';

/** What to mind about single rows, below the table, so that the table stays as printed. */
export function RowNotes({ table }: { table: PrintedTable }) {
  const { t } = useTranslation();
  const words = useIndicatorWords();
  const indicators = useBoardData()?.indicators ?? [];
  const noted = table.rows.flatMap(({ indicator }) =>
    indicators.filter(({ id, note }) => id === indicator && note),
  );
  if (noted.length === 0) return null;
  return (
    <section className="row-notes" aria-labelledby="row-notes">
      <h3 id="row-notes">{t('board.notesTitle')}</h3>
      <dl>
        {noted.map(({ id, row, note }) => (
          <div key={id}>
            <dt>{t('board.rowNote', { row })}</dt>
            <dd>{note && words.say(note)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
