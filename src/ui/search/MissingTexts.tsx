import { useTranslation } from 'react-i18next';
import { useOptionNames } from '../hooks/vocabulary.ts';

/** Says of which documents the passages were not searched, and offers another try. */
export function MissingTexts({ docs, onRetry }: { docs: readonly string[]; onRetry: () => void }) {
  const { t } = useTranslation();
  const names = useOptionNames();
  return (
    <div className="search-note" role="alert">
      <p>{t('search.missing', { names: docs.map(doc => names('doc', doc)).join(' / ') })}</p>
      <button type="button" onClick={onRetry}>
        {t('fault.retry')}
      </button>
    </div>
  );
}
