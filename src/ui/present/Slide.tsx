import { useTranslation } from 'react-i18next';
import type { Telling } from '../../state/store.ts';
import { goToStep, leaveStory } from '../../state/telling.ts';
import { useAtlas } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { DrawingKey } from './DrawingKey.tsx';

/** The text of the step on screen: heading, the sentence it rests on, where that stands. */
export function Slide({ telling: { story, step, at } }: { telling: Telling }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { say } = useNames();
  return (
    <section className="slide" aria-labelledby="slide-heading" id="feature-list" tabIndex={-1}>
      <h2 id="slide-heading">{say(step.heading)}</h2>
      {step.clause && <blockquote lang="zh-CN">{step.clause.quote}</blockquote>}
      <DrawingKey step={step} />
      <p>{t('present.at', { at: at + 1, of: story.steps.length })}</p>
      <button type="button" onClick={() => goToStep(store, at - 1)}>
        {t('present.previous')}
      </button>
      <button type="button" onClick={() => goToStep(store, at + 1)}>
        {t('present.next')}
      </button>
      <button type="button" onClick={() => leaveStory(store)}>
        {t('present.leave')}
      </button>
    </section>
  );
}
