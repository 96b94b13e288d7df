import '../styles/own-story.css';
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepOwnStory } from '../../state/own-story/keep.ts';
import { redoOwn, undoOwn } from '../../state/own-story/work.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { takeOwnFocusWish } from './focus-wish.ts';
import { Notices } from './Notices.tsx';
import { OpenOutcome } from './OpenOutcome.tsx';
import { OwnTools } from './OwnTools.tsx';
import { StepList } from './StepList.tsx';
import { TitleFields } from './TitleFields.tsx';
import { useOpenStory } from './use-open-story.ts';
import { useOwn } from './use-own.ts';

/** The person's own story on the shelf: to be made, told, saved and opened. `justLeft`: from telling it. */
export default function OwnStoryShelf({ justLeft }: { justLeft: boolean }) {
  const { store, files } = useAtlas();
  const ready = useAtlasState(state => state.own !== null);
  useEffect(() => keepOwnStory(store, files), [store, files]);
  return ready ? <OwnStory justLeft={justLeft} /> : null;
}

/** Typing has its own way back, the browser's. */
const typing = (target: EventTarget) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === 'text');

function OwnStory({ justLeft }: { justLeft: boolean }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { draft } = useOwn();
  const [news, setNews] = useState('');
  const [dropping, setDropping] = useState(false);
  const { outcome, open } = useOpenStory(setNews);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeOwnFocusWish() || justLeft) heading.current?.focus();
  }, [justLeft]);
  const keys = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || typing(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) undoOwn(store);
    else if (key === 'y' || key === 'z') redoOwn(store);
    else return;
    event.preventDefault();
  };
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDropping(true);
  };
  const drop = (event: DragEvent) => {
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void open(file);
  };
  return (
    <section
      className="own-story"
      aria-labelledby="own-heading"
      data-dropping={dropping || undefined}
      data-drop-words={t('own.drop')}
      onKeyDown={keys}
      onDragOver={over}
      onDragLeave={() => setDropping(false)}
      onDrop={drop}
    >
      <h3 id="own-heading" ref={heading} tabIndex={-1}>
        {t('own.title')}
      </h3>
      <p className="aside">{t('own.intro')}</p>
      <Notices />
      <OwnTools onOpen={open} onNews={setNews} />
      <OpenOutcome outcome={outcome} />
      {draft.steps.length === 0 ? (
        <p>{t('own.empty')}</p>
      ) : (
        <>
          <TitleFields />
          <StepList onNews={setNews} />
        </>
      )}
      <p className="unseen" aria-live="polite">
        {news}
      </p>
    </section>
  );
}
