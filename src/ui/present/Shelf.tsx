import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Story } from '../../domain/story/model.ts';
import { OWN_STORY, storiesOf } from '../../state/telling.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { lazyView } from '../lazy-view.ts';
import { StoryPptx } from '../slides/StoryPptx.tsx';
import { beginStory } from './begin-story.ts';
import { KeyHelp } from './KeyHelp.tsx';

const OwnStoryShelf = lazyView('own', () => import('../own-story/OwnStoryShelf.tsx'));

/** The stories that can be told. `left` is the one just left: the focus returns to it. */
export function Shelf({ left }: { left: string | null }) {
  const { t } = useTranslation();
  const { say } = useNames();
  const shipped = useAtlasState(state => state.stories);
  const ownStory = useAtlasState(state => state.ownStory);
  const wanted = useAtlasState(state => state.intent.story);
  const stories = storiesOf({ stories: shipped, ownStory });
  const unknown = shipped && wanted && !stories.some(({ id }) => id === wanted);
  return (
    <section className="shelf" aria-labelledby="shelf-heading" id="feature-list" tabIndex={-1}>
      <h2 id="shelf-heading">{t('present.title')}</h2>
      <p>{t('present.intro')}</p>
      {unknown && (
        <p className="shelf-notice" role="status">
          {wanted === OWN_STORY ? t('present.noOwn') : t('present.unknown', { id: wanted })}
        </p>
      )}
      <ul className="shelf-stories">
        {stories
          .filter(({ id }) => id !== OWN_STORY)
          .map(story => (
            <li key={story.id}>
              <h3>{say(story.title)}</h3>
              <p>{t('present.steps', { count: story.steps.length })}</p>
              <StartStory story={story} focus={story.id === left} />
              <StoryPptx story={story} />
            </li>
          ))}
      </ul>
      <Suspense fallback={null}>
        <OwnStoryShelf justLeft={left === OWN_STORY} />
      </Suspense>
      <KeyHelp />
    </section>
  );
}

function StartStory({ story, focus }: { story: Story; focus: boolean }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { say } = useNames();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) button.current?.focus();
  }, [focus]);
  return (
    <button
      ref={button}
      type="button"
      className="primary"
      aria-label={t('present.startOf', { title: say(story.title) })}
      onClick={() => beginStory(store, story.id)}
    >
      {t('present.start')}
    </button>
  );
}
