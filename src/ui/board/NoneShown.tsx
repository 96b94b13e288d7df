import { useTranslation } from 'react-i18next';
import { clearFilter } from './choices.ts';

/** Nothing is left, and the way back. */
export function NoneShown() {
  const { t } = useTranslation();
  return (
    <div className="none-match" role="status">
      <p>{t('board.none')}</p>
      <button type="button" onClick={clearFilter}>
        {t('board.clear')}
      </button>
    </div>
  );
}
