import { useTranslation } from 'react-i18next';
import { GROUPINGS } from '../../domain/board/arrange.ts';
import { BoardFilters } from './BoardFilters.tsx';
import { chooseForm, chooseGrouping, FORMS, useChoices } from './choices.ts';
import { DownloadCsv } from './DownloadCsv.tsx';
import { useBoardData, useShown } from './use-board.ts';

/** Form, grouping and filters; how many are shown, and the file to take away. */
export function BoardBar() {
  const { t } = useTranslation();
  const { form, grouping } = useChoices();
  return (
    <div className="board-bar">
      <div className="board-choices">
        <Switch
          label={t('board.form.label')}
          options={FORMS}
          chosen={form}
          nameOf={each => t(`board.form.${each}`)}
          onChoose={chooseForm}
        />
        {form !== 'printed' && (
          <Switch
            label={t('board.group.label')}
            options={GROUPINGS}
            chosen={grouping}
            nameOf={each => t(`board.group.${each}`)}
            onChoose={chooseGrouping}
          />
        )}
      </div>
      {form !== 'printed' && <BoardFilters />}
      {form !== 'printed' && (
        <div className="board-count">
          <Count />
          <DownloadCsv />
        </div>
      )}
    </div>
  );
}

function Count() {
  const { t } = useTranslation();
  const total = useBoardData()?.indicators.length ?? 0;
  const count = useShown().indicators.length;
  return (
    <span role="status">
      {count === total ? t('board.countAll', { count }) : t('board.count', { count, total })}
    </span>
  );
}

interface SwitchProps<T extends string> {
  label: string;
  options: readonly T[];
  chosen: T;
  nameOf: (option: T) => string;
  onChoose: (option: T) => void;
}

/** A few buttons of which one is pressed. */
function Switch<T extends string>({ label, options, chosen, nameOf, onChoose }: SwitchProps<T>) {
  return (
    <fieldset className="board-switch">
      <legend className="unseen">{label}</legend>
      {options.map(option => (
        <button
          key={option}
          type="button"
          aria-pressed={option === chosen}
          onClick={() => onChoose(option)}
        >
          {nameOf(option)}
        </button>
      ))}
    </fieldset>
  );
}
