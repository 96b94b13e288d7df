import { useTranslation } from 'react-i18next';
import type { Story } from '../../domain/story/model.ts';
import { startStory } from '../../state/telling.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { StoryPptx } from '../slides/StoryPptx.tsx';

/** The stories that can be told. */
export function Shelf() {
  const { t } = useTranslation();
  const stories = useAtlasState(state => state.stories);
  return (
    <section className="shelf" aria-labelledby="shelf-heading" id="feature-list" tabIndex={-1}>
      <h2 id="shelf-heading">{t('present.title')}</h2>
      <p>{t('present.intro')}</p>
      <ul className="shelf-stories">
        {stories &&
          'stories' in stories &&
          stories.stories.map(story => <ShelfStory key={story.id} story={story} />)}
      </ul>
    </section>
  );
}

function ShelfStory({ story }: { story: Story }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { say } = useNames();
  const title = say(story.title);
  return (
    <li>
      <h3>{title}</h3>
      <p>{t('present.steps', { count: story.steps.length })}</p>
      <button
        type="button"
        aria-label={t('present.startOf', { title })}
        onClick={() => startStory(store, story.id)}
      >
        {t('present.start')}
      </button>
      <StoryPptx story={story} />
    </li>
  );
}
