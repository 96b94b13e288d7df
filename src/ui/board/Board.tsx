import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadBoard } from '../../state/board-source.ts';
import { Failure } from '../failure/Failure.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { BoardBar } from './BoardBar.tsx';
import { useChoices } from './choices.ts';
import { IndicatorGroups } from './IndicatorGroups.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { NoneShown } from './NoneShown.tsx';
import { wishSight } from './open-indicator.ts';
import { PrintedTables } from './PrintedTables.tsx';
import { useShown } from './use-board.ts';
import '../styles/board.css';

/** Indicators and targets: each with its figures on an axis of its own, and its sentence. */
export default function Board() {
  const { t } = useTranslation();
  const { store, files } = useAtlas();
  const board = useAtlasState(state => state.board);
  const [asked] = useState(() => store.getState().intent.indicator);
  useEffect(() => {
    wishSight(asked);
    void loadBoard(store, files);
  }, [store, files, asked]);
  return (
    <section className="board" aria-labelledby="board-heading">
      <h2 id="board-heading" className="unseen">
        {t('board.title')}
      </h2>
      {!board && <p role="status">{t('board.loading')}</p>}
      {board && 'fault' in board && (
        <Failure failure={board} onRetry={() => void loadBoard(store, files)} />
      )}
      {board && 'indicators' in board && (
        <>
          <BoardBar />
          {asked && !board.indicators.some(({ id }) => id === asked) && (
            <p className="board-unknown" role="status">
              {t('board.unknown', { id: asked })}
            </p>
          )}
          <Shown />
        </>
      )}
    </section>
  );
}

/** Takes the place of the list of places: “skip to the list” and Escape lead here. */
function Shown() {
  const { form, grouping, filter } = useChoices();
  const { indicators } = useShown();
  // Another choice begins at the top, not where the last one was scrolled to.
  const top = [form, grouping, filter.doc, filter.theme].join(' ');
  return (
    <div key={top} id="feature-list" className="board-body" tabIndex={-1}>
      {form === 'printed' && <PrintedTables />}
      {form !== 'printed' && indicators.length === 0 && <NoneShown />}
      {form === 'chart' && indicators.length > 0 && <IndicatorGroups />}
      {form === 'table' && indicators.length > 0 && <IndicatorTable />}
    </div>
  );
}
