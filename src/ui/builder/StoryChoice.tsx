import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { loadStories } from '../../state/story-source.ts';
import { Failure } from '../failure/Failure.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import type { Choosing } from './use-choice.ts';

/** Which story is told, and whether it turns its steps by itself. */
export function StoryChoice({ choice, change }: Choosing) {
  const { t } = useTranslation();
  const { store, files } = useAtlas();
  const { say } = useNames();
  const id = useId();
  const stories = useAtlasState(state => state.stories);
  useEffect(() => {
    void loadStories(store, files);
  }, [store, files]);
  if (stories && 'fault' in stories) {
    return <Failure failure={stories} onRetry={() => void loadStories(store, files)} />;
  }
  return (
    <div className="story-choice">
      <label htmlFor={id}>{t('builder.story')}</label>
      <select
        id={id}
        value={choice.story ?? ''}
        onChange={event => change({ story: event.target.value || null })}
      >
        <option value="">{t('builder.allStories')}</option>
        {stories?.stories.map(story => (
          <option key={story.id} value={story.id}>
            {say(story.title)}
          </option>
        ))}
      </select>
      {choice.story && (
        <label className="tick">
          <input
            type="checkbox"
            checked={choice.play}
            onChange={event => change({ play: event.target.checked })}
          />
          {t('builder.play')}
        </label>
      )}
    </div>
  );
}
