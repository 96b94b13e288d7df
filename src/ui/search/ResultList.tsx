import { useTranslation } from 'react-i18next';
import { toggleShortlisted } from '../../state/shortlist.ts';
import { BoxOptions } from '../common/BoxOptions.tsx';
import { starUnder } from '../common/RowStar.tsx';
import { useAtlas } from '../hooks/atlas.ts';
import { OptionRow } from './OptionRow.tsx';
import type { OptionGroup, SearchOption } from './options.ts';

interface ResultListProps {
  groups: readonly OptionGroup[];
  /** Options that stand behind all groups. */
  rest: readonly SearchOption[];
  active: number;
  onChoose: (option: SearchOption) => void;
}

export const optionId = (at: number) => `search-option-${at}`;

/** The options, numbered through all groups. */
export function ResultList({ groups, rest, active, onChoose }: ResultListProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const row = (option: SearchOption, at: number) => (
    <OptionRow
      key={at}
      id={optionId(at)}
      option={option}
      active={at === active}
      onChoose={event => {
        const starred = starUnder(event.target);
        if (starred) toggleShortlisted(store, starred);
        else onChoose(option);
      }}
    />
  );
  let first = 0;
  return (
    <BoxOptions id="search-results" aria-label={t('search.results')}>
      {groups.map(({ id, total, options }) => {
        const begin = first;
        first += options.length;
        const name = t(`search.group.${id}`);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={id} role="group" aria-label={t('search.groupOf', { name, count: total })}>
            <div className="search-heading" aria-hidden="true">
              {name} <small>{total}</small>
            </div>
            {options.map((option, at) => row(option, begin + at))}
          </div>
        );
      })}
      {rest.map((option, at) => row(option, first + at))}
    </BoxOptions>
  );
}
