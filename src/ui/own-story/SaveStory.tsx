import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileText } from '../../domain/story/own/draft.ts';
import { LIMITS } from '../../domain/story/own/file.ts';
import type { StoryFault } from '../../domain/story/own/parse.ts';
import type { TakenFile } from '../../state/outputs.ts';
import { useAtlas, useLanguage } from '../hooks/atlas.ts';
import { lazyView } from '../lazy-view.ts';
import { FaultWords } from './FaultWords.tsx';
import { useOwn } from './use-own.ts';

const NotArrived = lazyView('take', async () => {
  const { NotArrived: byHand } = await import('../take-away/Outcome.tsx');
  return { default: byHand };
});

type Saved = { file: TakenFile } | { fault: StoryFault } | 'failed';

/** Saves the story as a file; beside it stands its content, for where no file arrives. */
export function SaveStory() {
  const { t } = useTranslation();
  const { outputs } = useAtlas();
  const language = useLanguage();
  const { draft } = useOwn();
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async () => {
    const { title } = draft;
    const name =
      (language === 'zh' ? title.zh || title.en : title.en || title.zh) || t('own.title');
    try {
      const { storyFile, save: hand } = await outputs();
      const file = storyFile(fileText(draft), name, language);
      const { size: bytes } = file.blob;
      const { bytes: most } = LIMITS;
      // A file that could not be opened again is worth nothing.
      if (bytes > most) setSaved({ fault: { fault: 'too-big', bytes, most } });
      else {
        hand(file);
        setSaved({ file });
      }
    } catch {
      setSaved('failed');
    }
  };
  return (
    <>
      <p className="own-buttons">
        <button type="button" onClick={() => void save()}>
          {t('own.save')}
        </button>
        <span role="status" className="aside own-saved">
          {saved &&
            saved !== 'failed' &&
            'file' in saved &&
            t('own.saved', { name: saved.file.name })}
        </span>
      </p>
      {saved === 'failed' && (
        <p className="own-warning" role="alert">
          {t('own.saveFailed')}
        </p>
      )}
      {saved && saved !== 'failed' && 'fault' in saved && (
        <div className="own-warning" role="alert">
          <FaultWords fault={saved.fault} />
        </div>
      )}
      {saved && saved !== 'failed' && 'file' in saved && <NotArrived file={saved.file} />}
    </>
  );
}
