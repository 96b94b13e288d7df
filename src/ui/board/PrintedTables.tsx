import { useTranslation } from 'react-i18next';
import type { PrintedTable } from '../../domain/board/model.ts';
import { mergeDown } from '../../domain/board/printed-table.ts';
import { openReading } from '../actions.ts';
import { DocumentStatus } from '../common/DocumentStatus.tsx';
import { ScrollBox } from '../common/ScrollBox.tsx';
import { WithMode } from '../common/WithMode.tsx';
import { useAtlas } from '../hooks/atlas.ts';
import { goToIndicator } from './open-indicator.ts';
import { RowNotes } from './RowNotes.tsx';
import { useBoardData, useIndicator, useShown } from './use-board.ts';
import { useIndicatorWords } from './use-words.ts';

/** Characters that a cell may have before it breaks into lines. */
const LONG = 8;

/** Tables of targets as the documents print them. */
export function PrintedTables() {
  const tables = useBoardData()?.tables ?? [];
  return tables.map(table => <Printed key={`${table.doc} ${table.start}`} table={table} />);
}

function Printed({ table }: { table: PrintedTable }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const words = useIndicatorWords();
  const english = words.language === 'en';
  return (
    <div className="printed">
      <p>
        {words.document(table.doc)}
        <DocumentStatus doc={table.doc} />{' '}
        <WithMode mode="read">
          <button
            type="button"
            onClick={() => openReading(store, table.doc, table.start, table.end)}
          >
            {t('board.read')}
          </button>
        </WithMode>
      </p>
      <p className="aside">{t('board.printedNote')}</p>
      <ScrollBox className="board-table" aria-label={t('board.printedLabel')}>
        <table>
          <caption>
            <span lang="zh-CN">{table.caption.zh}</span>
            {english && <small> {table.caption.en}</small>}
          </caption>
          <thead>
            <tr>
              {table.head.map(head => (
                <th key={head} scope="col" lang="zh-CN">
                  {head}
                </th>
              ))}
              {english && <th scope="col">{t('board.translation')}</th>}
              <th scope="col">
                <span className="unseen">{t('board.sentence')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {mergeDown(table.rows.map(({ cells }) => cells)).map((cells, at) => (
              <tr key={table.rows[at]?.cells.join()}>
                {cells.map(({ words: cell, rows, column }) => (
                  <td
                    key={column}
                    rowSpan={rows}
                    lang="zh-CN"
                    data-long={cell.length > LONG || undefined}
                  >
                    {cell}
                  </td>
                ))}
                <Ours id={table.rows[at]?.indicator} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <RowNotes table={table} />
    </div>
  );
}

/** Cells of our own beside the printed ones: the English, and the way to the indicator. */
function Ours({ id = '' }: { id: string | undefined }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const words = useIndicatorWords();
  const indicator = useIndicator(id);
  const shown = useShown().indicators.some(each => each.id === id);
  return (
    <>
      {words.language === 'en' && (
        <td className="ours" data-long>
          {indicator && `${indicator.en}: ${words.value(indicator)}`}
          {indicator?.stretch && `, ${words.stretch(indicator)}`}
        </td>
      )}
      <td className="ours">
        {indicator && (
          <button
            type="button"
            className="link"
            aria-label={t('board.sentenceOf', { name: words.nameOf(indicator) })}
            onClick={() => goToIndicator(store, indicator.id, shown)}
          >
            {t('board.sentence')}
          </button>
        )}
      </td>
    </>
  );
}
