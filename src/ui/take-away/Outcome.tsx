import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullAtlasAddress } from '../../state/full-atlas.ts';
import type { Format, TakenFile } from '../../state/outputs.ts';
import { Failure } from '../failure/Failure.tsx';
import { useAtlasState } from '../hooks/atlas.ts';
import { useCopy } from './use-copy.ts';
import type { TakeOutcome } from './use-take.ts';

interface OutcomeProps {
  outcome: TakeOutcome | null;
  onRetry: (format: Format) => void;
}

/** What came of a file, in words. */
export function Outcome({ outcome, onRetry }: OutcomeProps) {
  const { t } = useTranslation();
  const busy = outcome?.state === 'busy';
  const handed = outcome?.state === 'handed' ? outcome.file : null;
  return (
    <>
      <p role="status" className="outcome">
        {busy && t(outcome.loading ? 'takeAway.loading' : 'takeAway.writing')}
        {handed && t('takeAway.handed', { name: handed.name })}
      </p>
      {outcome?.state === 'failed' && <Failed outcome={outcome} onRetry={onRetry} />}
      {handed && <NotArrived key={handed.name} file={handed} />}
    </>
  );
}

interface FailedProps {
  outcome: Extract<TakeOutcome, { state: 'failed' }>;
  onRetry: (format: Format) => void;
}

function Failed({ outcome: { failure, format }, onRetry }: FailedProps) {
  const { t } = useTranslation();
  const retry = () => onRetry(format);
  if (failure) return <Failure failure={failure} onRetry={retry} />;
  return (
    <div className="failure" role="alert">
      <p>{t('takeAway.writerFailed')}</p>
      <button type="button" onClick={retry}>
        {t('fault.retry')}
      </button>
    </div>
  );
}

/** True inside a page of someone else, who may have forbidden downloads. */
const framed = () => window.self !== window.top;

/**
 * No page can find out whether a download was let through: a frame without leave for it drops the
 * file in silence. So the other ways stand beside every file.
 */
export function NotArrived({ file }: { file: TakenFile }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(framed);
  // In a sandbox the address bar of the frame doesn't follow the view.
  const address = useAtlasState(state => fullAtlasAddress(state, window.location.href));
  return (
    <details
      className="not-arrived"
      open={shown}
      onToggle={event => setShown(event.currentTarget.open)}
    >
      <summary>{t('takeAway.notArrived')}</summary>
      {framed() && (
        <p>
          {t('takeAway.framed')}{' '}
          <a href={address} target="_blank" rel="noreferrer">
            {t('takeAway.ownTab')}
          </a>
        </p>
      )}
      {shown && <ByHand file={file} />}
    </details>
  );
}

/** The content itself, to copy into a file or a sheet. */
function ByHand({ file }: { file: TakenFile }) {
  const { t } = useTranslation();
  const { outcome, copy } = useCopy();
  const sheet = file.name.endsWith('.xlsx');
  return (
    <>
      <p>{t(sheet ? 'takeAway.byHandSheet' : 'takeAway.byHand', { name: file.name })}</p>
      <textarea
        readOnly
        lang="zh-CN"
        rows={6}
        value={file.text}
        aria-label={t('takeAway.content')}
        onFocus={event => event.target.select()}
      />
      <button type="button" onClick={() => void copy(file.text)}>
        {t('takeAway.copyContent')}
      </button>{' '}
      <span role="status">{outcome === 'copied' && t('takeAway.contentCopied')}</span>
      {(outcome === 'refused' || outcome === 'absent') && (
        <span role="alert" className="trouble">
          {t('takeAway.contentRefused')}
        </span>
      )}
    </>
  );
}
