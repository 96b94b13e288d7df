import { useTranslation } from 'react-i18next';
import type { Row } from '../../domain/compare/table.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';

/** What a row tells. Of a chain or segment: its name, and how many of the places share it. */
export function RowHead({ row }: { row: Row }) {
  const { t } = useTranslation();
  if (row.id === 'chain') return <ChainHead row={row} option={row.option ?? ''} />;
  return (
    <th scope="row">
      {t(`compare.row.${row.id}`)}
      <Note id={row.id} />
    </th>
  );
}

/** What a name alone would promise too much of. */
function Note({ id }: { id: Row['id'] }) {
  const { t } = useTranslation();
  return id === 'port' || id === 'rail' || id === 'sha' ? (
    <small>{t(`compare.note.${id}`)}</small>
  ) : null;
}

function ChainHead({ row, option }: { row: Row; option: string }) {
  const { t } = useTranslation();
  const names = useOptionNames();
  const [chain] = option.split('.');
  const glyph = useAtlasState(
    ({ index }) => index?.atlas.chains.find(({ id }) => id === chain)?.glyph,
  );
  const total = row.cells.length;
  const count = row.cells.filter(({ kind }) => kind === 'words').length;
  return (
    <th scope="row" data-segment={option !== chain || undefined}>
      {option === chain && (
        <span className="compare-glyph" lang="zh-CN" aria-hidden="true">
          {glyph}
        </span>
      )}
      {names('chain', option)}
      {total > 1 && <small>{t('compare.sharers', { count, total })}</small>}
    </th>
  );
}
