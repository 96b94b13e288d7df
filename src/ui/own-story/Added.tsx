import '../styles/own-story.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../domain/story/own/file.ts';
import { setOwn } from '../../state/own-story/keep.ts';
import type { AddedView } from '../../state/own-story/model.ts';
import { undoOwn } from '../../state/own-story/work.ts';
import { setIntent } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { wishOwnFocus } from './focus-wish.ts';

/** Long enough to read and to reach for; undoing stands in the story's editor as well. */
const STAYS_MS = 15_000;

/** Says what became of the view that was to be a step. */
export default function Added() {
  const added = useAtlasState(state => state.own?.added ?? null);
  const [shown, setShown] = useState<AddedView | null>(null);
  // Only what comes into a region that stands already is read out.
  useEffect(() => setShown(added), [added]);
  return (
    <div className="own-added" role="status" data-shown={shown ? true : undefined}>
      {shown && <News key={`${shown.position}`} added={shown} />}
    </div>
  );
}

function News({ added: { position, left } }: { added: AddedView }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const editing = useAtlasState(state => state.intent.mode === 'present');
  const box = useRef<HTMLDivElement>(null);
  const dismiss = () => setOwn(store, { added: null });
  const edit = () => {
    dismiss();
    wishOwnFocus();
    // The step has the selection; its panel would lie over the editor on a phone.
    setIntent(store, { mode: 'present', story: null, step: null, selected: null });
  };
  useEffect(() => {
    const timer = setInterval(() => {
      if (!box.current?.matches(':hover, :focus-within')) setOwn(store, { added: null });
    }, STAYS_MS);
    return () => clearInterval(timer);
  }, [store]);
  const what = left.map(each => t(`own.leftWhat.${each}`)).join(t('own.comma'));
  return (
    <div ref={box} className="own-added-news">
      <div>
        <p>
          {position === null ? t('own.full', { most: LIMITS.steps }) : t('own.added', { position })}
        </p>
        {left.length > 0 && <p className="aside">{t('own.left', { what })}</p>}
        <p className="own-buttons">
          {position !== null && (
            <button type="button" className="link" onClick={() => undoOwn(store)}>
              {t('own.undo')}
            </button>
          )}
          {!editing && (
            <button type="button" className="link" onClick={edit}>
              {t('own.edit')}
            </button>
          )}
        </p>
      </div>
      <button type="button" className="icon-button" aria-label={t('own.dismiss')} onClick={dismiss}>
        ×
      </button>
    </div>
  );
}
