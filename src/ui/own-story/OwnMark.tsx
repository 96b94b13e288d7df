import { useTranslation } from 'react-i18next';
import type { Telling } from '../../state/store.ts';
import { OWN_STORY } from '../../state/telling.ts';

/** So that nobody takes a person's own words for the documents'. */
export function OwnMark({ story, step }: Pick<Telling, 'story' | 'step'>) {
  const { t } = useTranslation();
  if (story.id !== OWN_STORY) return null;
  return (
    <p className="own-mark">
      {t('own.mark')}
      {!step.clause && <span> · {t('own.noClause')}</span>}
    </p>
  );
}
