import { useTranslation } from 'react-i18next';

const QUESTIONS = ['sandbox', 'referrer', 'update', 'privacy'] as const;

/** What a careful editor asks before pasting. */
export function Help() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="builder-help" className="help">
      <h2 id="builder-help">{t('builder.step.help')}</h2>
      {QUESTIONS.map(each => (
        <details key={each}>
          <summary>{t(`builder.ask.${each}`)}</summary>
          <p>{t(`builder.answer.${each}`)}</p>
        </details>
      ))}
    </section>
  );
}
