import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../domain/board/model.ts';
import { ScrollBox } from '../common/ScrollBox.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useChoices } from './choices.ts';
import { toggleIndicator } from './open-indicator.ts';
import { Sentence } from './Sentence.tsx';
import { useShown } from './use-board.ts';
import { useIndicatorWords } from './use-words.ts';

const COLUMNS = ['baseline', 'value', 'type', 'scope', 'note'] as const;

/** The same indicators as a table, a body of rows for each document or theme. */
export function IndicatorTable() {
  const { t } = useTranslation();
  const words = useIndicatorWords();
  const { grouping } = useChoices();
  const { groups } = useShown();
  return (
    <ScrollBox className="board-table" aria-label={t('board.tableLabel')}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              {t(words.language === 'zh' ? 'board.column.name' : 'board.column.nameEn')}
            </th>
            {COLUMNS.map(column => (
              <th key={column} scope="col">
                {t(`board.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(group => (
          <tbody key={group.id}>
            <tr>
              <th scope="rowgroup" colSpan={COLUMNS.length + 1} className="group-head">
                {grouping === 'doc' ? words.document(group.id) : words.theme(group.id)}
              </th>
            </tr>
            {group.indicators.map(indicator => (
              <Row key={indicator.id} indicator={indicator} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}

function Row({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const words = useIndicatorWords();
  const open = useAtlasState(({ intent }) => intent.indicator === indicator.id);
  const baseline = words.baseline(indicator);
  return (
    <>
      <tr>
        <th scope="row" data-long>
          <button
            type="button"
            className="link"
            aria-expanded={open}
            aria-label={t('board.sentenceOf', { name: words.nameOf(indicator) })}
            onClick={() => toggleIndicator(store, indicator.id)}
          >
            {words.nameOf(indicator)}
          </button>
        </th>
        <td>
          {baseline && (
            <>
              {baseline} <small>{words.baselineYear(indicator)}</small>
            </>
          )}
        </td>
        <td data-long={indicator.type === 'qualitative-target' || undefined}>
          <strong>{words.value(indicator)}</strong> {words.stretch(indicator)}{' '}
          <small>{words.year(indicator)}</small>
        </td>
        <td>{t(`board.type.${indicator.type}`)}</td>
        <td data-scope>{indicator.scope && words.say(indicator.scope)}</td>
        <td data-long={indicator.note && true}>
          {indicator.note && <small>{words.say(indicator.note)}</small>}
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={COLUMNS.length + 1} data-long>
            <Sentence indicator={indicator} />
          </td>
        </tr>
      )}
    </>
  );
}
