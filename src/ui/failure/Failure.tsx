import { useTranslation } from 'react-i18next';
import type { LoadFailure } from '../../state/load.ts';

interface FailureProps {
  failure: LoadFailure;
  onRetry: () => void;
}

/** A file that didn't come: what happened, which file, and a way to try again. */
export function Failure({ failure, onRetry }: FailureProps) {
  const { t } = useTranslation();
  return (
    <div className="failure" role="alert">
      <strong>{t('fault.title')}</strong>
      <p>{t(`fault.${failure.fault}`)}</p>
      <p>
        <small>{t('fault.file', { file: failure.file })}</small>
      </p>
      <button type="button" onClick={onRetry}>
        {t('fault.retry')}
      </button>
    </div>
  );
}
