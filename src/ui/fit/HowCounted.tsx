import { useTranslation } from 'react-i18next';

const RULES = ['sum', 'chain', 'near', 'doc', 'grade', 'tie', 'missing'] as const;

/** The arithmetic in words: whoever doubts a rank can work it out. */
export function HowCounted() {
  const { t } = useTranslation();
  return (
    <details className="fit-how">
      <summary>{t('fit.how.title')}</summary>
      <ul>
        {RULES.map(rule => (
          <li key={rule}>{t(`fit.how.${rule}`)}</li>
        ))}
      </ul>
    </details>
  );
}
