import { useTranslation } from 'react-i18next';
import { useAtlasState } from '../hooks/atlas.ts';
import { useTypedBox } from '../hooks/typed-box.ts';
import { changeFilter, useChoices } from './choices.ts';
import { useBoardData } from './use-board.ts';
import { useIndicatorWords } from './use-words.ts';

/** Document, theme, words, and only what doesn't line up. */
export function BoardFilters() {
  const { t } = useTranslation();
  const words = useIndicatorWords();
  const { filter } = useChoices();
  const box = useTypedBox(filter.text, text => changeFilter({ text }));
  const documents = useAtlasState(state => state.index?.atlas.documents) ?? [];
  const themes = useBoardData()?.themes ?? [];
  return (
    <div className="board-filters">
      <Select
        label={t('board.filter.doc')}
        value={filter.doc}
        options={documents.map(({ id }) => [id, words.document(id)] as const)}
        onChange={doc => changeFilter({ doc })}
      />
      <Select
        label={t('board.filter.theme')}
        value={filter.theme}
        options={themes.map(({ id }) => [id, words.theme(id)] as const)}
        onChange={theme => changeFilter({ theme })}
      />
      <input
        type="search"
        className="board-text"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('board.filter.text')}
        placeholder={t('board.filter.textHint')}
        {...box}
      />
      <label className="board-unaligned">
        <input
          type="checkbox"
          checked={filter.unaligned}
          onChange={event => changeFilter({ unaligned: event.target.checked })}
        />
        {t('board.filter.unaligned')}
      </label>
    </div>
  );
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly (readonly [id: string, name: string])[];
  onChange: (id: string) => void;
}

function Select({ label, value, options, onChange }: SelectProps) {
  const { t } = useTranslation();
  return (
    <label className="board-select">
      <small>{label}</small>
      <select value={value} onChange={event => onChange(event.target.value)}>
        <option value="">{t('board.filter.all')}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
