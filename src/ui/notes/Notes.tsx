import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotesMessage, Shown } from '../../state/notes-channel.ts';
import { setIntent } from '../../state/store.ts';
import { useAtlas } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { usePageTokens } from '../hooks/page-tokens.ts';
import { useClicker } from '../present/use-clicker.ts';
import '../styles/notes.css';
import { Clock } from './Clock.tsx';
import { useShown } from './use-shown.ts';

/** The speaker's window: notes of the step on screen, the next one, a clock. */
export default function Notes({ id }: { id: string }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { link, ask } = useShown(id);
  usePageTokens();
  const language = link.state === 'shown' ? link.shown.language : null;
  useEffect(() => {
    if (language) setIntent(store, { language });
  }, [store, language]);
  if (link.state !== 'shown') {
    return (
      <main className="notes" role="status">
        {t(`notes.${link.state}`)}
      </main>
    );
  }
  return <NotesOfStep shown={link.shown} ask={ask} />;
}

const SIZES = [1, 1.25, 1.5, 1.8, 2.2];

function NotesOfStep({ shown, ask }: { shown: Shown; ask: (message: NotesMessage) => void }) {
  const { t } = useTranslation();
  const { say } = useNames();
  const [size, setSize] = useState(1);
  const { steps, at, blank } = shown;
  const step = steps[at];
  const next = steps[at + 1];
  const go = (to: number) => ask({ type: 'go', at: to });
  useClicker(({ do: wanted }) => {
    if (wanted === 'next') go(at + 1);
    else if (wanted === 'previous') go(at - 1);
    else if (wanted === 'first') go(0);
    else if (wanted === 'last') go(steps.length - 1);
    else if (wanted === 'blank') ask({ type: 'blank' });
    else return false;
    return true;
  });
  if (!step) return null;
  return (
    <main className="notes" aria-label={t('notes.title', { title: say(shown.title) })}>
      <header>
        <h1>{say(shown.title)}</h1>
        <Clock />
      </header>
      <section className="notes-now" aria-label={t('notes.now')}>
        <p>
          {t('present.at', { at: at + 1, of: steps.length })}
          {blank && <strong role="status">{t('notes.blanked')}</strong>}
        </p>
        <h2>{say(step.heading)}</h2>
        <p className="notes-words" style={{ fontSize: `${SIZES[size]}em` }}>
          {say(step.notes)}
        </p>
        {step.quote && <blockquote lang="zh-CN">{step.quote}</blockquote>}
      </section>
      <aside className="notes-next" aria-label={t('notes.next')}>
        <p>{t('notes.next')}</p>
        {next ? <h2>{say(next.heading)}</h2> : <p>{t('notes.end')}</p>}
        {next?.quote && <blockquote lang="zh-CN">{next.quote}</blockquote>}
        <label>
          {t('notes.steps')}
          <select value={at} onChange={event => go(Number(event.target.value))}>
            {steps.map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other name than its place
              <option key={index} value={index}>
                {index + 1}. {say(each.heading)}
              </option>
            ))}
          </select>
        </label>
      </aside>
      <footer>
        <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
          {t('present.previous')}
        </button>
        <button type="button" disabled={!next} onClick={() => go(at + 1)}>
          {t('present.next')}
        </button>
        <button type="button" aria-pressed={blank} onClick={() => ask({ type: 'blank' })}>
          {t('present.blank')}
        </button>
        <button type="button" disabled={size === 0} onClick={() => setSize(size - 1)}>
          {t('notes.smaller')}
        </button>
        <button
          type="button"
          disabled={size === SIZES.length - 1}
          onClick={() => setSize(size + 1)}
        >
          {t('notes.larger')}
        </button>
      </footer>
    </main>
  );
}
