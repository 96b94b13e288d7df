import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../domain/story/own/file.ts';
import { addView } from '../../state/own-story/view.ts';
import { clearOwn, redoOwn, undoOwn } from '../../state/own-story/work.ts';
import { OWN_STORY } from '../../state/telling.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { beginStory } from '../present/begin-story.ts';
import { StoryPptx } from '../slides/StoryPptx.tsx';
import { mapSize } from './map-size.ts';
import { SaveStory } from './SaveStory.tsx';
import { useOwn } from './use-own.ts';

interface OwnToolsProps {
  onOpen: (file: File) => Promise<void>;
  onNews: (news: string) => void;
}

/** What can be done with the story as a whole. */
export function OwnTools({ onOpen, onNews }: OwnToolsProps) {
  const { t } = useTranslation();
  const { store, files } = useAtlas();
  const { draft, past, future } = useOwn();
  const story = useAtlasState(state => state.ownStory);
  const count = draft.steps.length;
  // A button that went out when pressed would take the focus with it.
  const tool = (name: string, usable: boolean, use: () => void, news: string) => (
    <button
      type="button"
      data-undo={name === t('own.undo') || undefined}
      aria-disabled={!usable}
      onClick={() => {
        if (!usable) return;
        use();
        onNews(news);
      }}
    >
      {name}
    </button>
  );
  return (
    <>
      <p className="own-buttons">
        {count > 0 && (
          <button
            type="button"
            className="own-go"
            aria-disabled={!story}
            onClick={() => story && beginStory(store, OWN_STORY)}
          >
            {t('own.start')}
          </button>
        )}
        <button type="button" onClick={() => addView(store, files, mapSize())}>
          ＋ {t('own.add')}
        </button>
        {count > 0 && (
          <span className="aside">{t('own.count', { count, most: LIMITS.steps })}</span>
        )}
      </p>
      <p className="own-buttons">
        {tool(t('own.undo'), past.length > 0, () => undoOwn(store), t('own.say.undone'))}
        {tool(t('own.redo'), future.length > 0, () => redoOwn(store), t('own.say.redone'))}
        <OpenButton onOpen={onOpen} />
        {tool(t('own.clear'), count > 0, () => clearOwn(store), t('own.say.cleared'))}
      </p>
      {count > 0 && <SaveStory />}
      {story && <StoryPptx story={story} />}
    </>
  );
}

function OpenButton({ onOpen }: Pick<OwnToolsProps, 'onOpen'>) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    // The same file may be chosen again, once it has been mended.
    if (!file) return;
    void onOpen(file).then(() => {
      if (field.current) field.current.value = '';
    });
  };
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {t('own.open')}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('own.openLabel')}
        onChange={choose}
      />
    </>
  );
}
