import { useTranslation } from 'react-i18next';
import type { IndicatorGroup } from '../../domain/board/arrange.ts';
import { DocumentStatus } from '../common/DocumentStatus.tsx';
import { ChartKey } from './ChartKey.tsx';
import { useChoices } from './choices.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
import { useShown } from './use-board.ts';
import { useIndicatorWords } from './use-words.ts';

/** The chart: rows under the headings of documents or themes. */
export function IndicatorGroups() {
  const { t } = useTranslation();
  const { grouping } = useChoices();
  const { groups } = useShown();
  return (
    <>
      <ChartKey />
      {grouping === 'theme' && <p className="aside">{t('board.themeNote')}</p>}
      {groups.map(group => (
        <Group key={group.id} group={group} />
      ))}
    </>
  );
}

function Group({ group }: { group: IndicatorGroup }) {
  const { t } = useTranslation();
  const { grouping } = useChoices();
  const words = useIndicatorWords();
  const id = `group-${group.id}`;
  return (
    <section className="board-group" aria-labelledby={id}>
      <h3 id={id}>
        {grouping === 'doc' ? words.document(group.id) : words.theme(group.id)}{' '}
        <small>{t('board.groupCount', { count: group.indicators.length })}</small>
        {grouping === 'doc' && <DocumentStatus doc={group.id} />}
      </h3>
      <ul>
        {group.indicators.map(indicator => (
          <IndicatorRow
            key={indicator.id}
            indicator={indicator}
            withDocument={grouping !== 'doc'}
          />
        ))}
      </ul>
    </section>
  );
}
