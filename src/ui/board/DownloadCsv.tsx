import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csvRows } from '../../domain/board/csv-rows.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useShown } from './use-board.ts';
import { useIndicatorWords } from './use-words.ts';

/** Saves what is shown; the library that writes it comes with the first click. */
export function DownloadCsv() {
  const { t } = useTranslation();
  const { outputs } = useAtlas();
  const { language, document, theme, nameOf } = useIndicatorWords();
  const byId = useAtlasState(state => state.index?.byId);
  const { indicators } = useShown();
  const [failed, setFailed] = useState(false);
  const save = async () => {
    const place = (id: string) => {
      const feature = byId?.get(id);
      return feature ? nameOf(feature) : id;
    };
    const rows = csvRows(indicators, {
      language,
      document,
      theme,
      place,
      type: type => t(`board.type.${type}`),
      column: column => t(`board.column.${column}`),
    });
    try {
      const { csvFile, save: hand } = await outputs();
      hand(await csvFile(rows, t('board.csvName')));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" disabled={indicators.length === 0} onClick={() => void save()}>
        {t('board.csv', { count: indicators.length })}
      </button>
      {failed && <span role="alert">{t('board.csvFailed')}</span>}
    </>
  );
}
