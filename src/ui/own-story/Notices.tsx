import { useTranslation } from 'react-i18next';
import { parseStory } from '../../domain/story/own/parse.ts';
import { keepMine, takeOther } from '../../state/own-story/keep.ts';
import { useAtlas, useLanguage } from '../hooks/atlas.ts';
import { FaultWords } from './FaultWords.tsx';
import { useOwn } from './use-own.ts';

/** Whether the story is kept, and what stands in the way. */
export function Notices() {
  const { t } = useTranslation();
  const { kept, other, draft } = useOwn();
  if (other !== null) return <OtherStory text={other} />;
  if (draft.steps.length === 0) return null;
  return (
    <p className={kept ? 'aside' : 'own-warning'} role={kept ? undefined : 'status'}>
      {kept ? t('own.autosaved') : t('own.notKept')}
    </p>
  );
}

/** Storage holds another story: of another tab, or one that can't be read here. */
function OtherStory({ text }: { text: string }) {
  const { t } = useTranslation();
  const { store, outputs } = useAtlas();
  const language = useLanguage();
  const parsed = text ? parseStory(text) : null;
  const broken = parsed && !parsed.ok ? parsed : null;
  const saveIt = async () => {
    const { storyFile, save } = await outputs();
    save(storyFile(text, '', language));
  };
  return (
    <div className="own-warning" role="status">
      <p>{broken ? t('own.other.broken') : t('own.other.tab')}</p>
      {broken && <FaultWords fault={broken} />}
      <p className="own-buttons">
        {broken ? (
          <button type="button" onClick={() => void saveIt()}>
            {t('own.other.saveIt')}
          </button>
        ) : (
          <button type="button" onClick={() => takeOther(store)}>
            {t('own.other.take')}
          </button>
        )}
        <button type="button" onClick={() => keepMine(store)}>
          {broken ? t('own.other.giveUp') : t('own.other.keep')}
        </button>
      </p>
    </div>
  );
}
