import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { originsLine, readHostOrigin } from '../../domain/embed/host-origin.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useCopy } from '../take-away/use-copy.ts';

/** Who may show the atlas in a frame and talk with it, and what to tell whoever runs the atlas. */
export function Allow() {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const read = readHostOrigin(typed);
  const wrong = read.state === 'wrong';
  return (
    <section aria-labelledby="builder-allow" className="allow">
      <h2 id="builder-allow">{t('builder.step.allow')}</h2>
      <ul>
        <li>{t('builder.allowFrames')}</li>
        <li>{t('builder.allowMessages')}</li>
        <li>{t('builder.allowNothing')}</li>
      </ul>
      <label htmlFor={id}>{t('builder.host')}</label>
      <input
        id={id}
        type="url"
        autoComplete="url"
        spellCheck={false}
        placeholder="https://invest.example.cn"
        value={typed}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-says`}
        onChange={event => setTyped(event.target.value)}
      />
      <div id={`${id}-says`} role="status">
        {read.state === 'wrong' && (
          <p className="trouble">
            {t(`builder.hostWrong.${read.why}`, {
              instead: read.why === 'not-https' ? read.instead : '',
            })}
          </p>
        )}
        {read.state === 'good' && read.mended && (
          <p>{t('builder.hostMended', { origin: read.origin })}</p>
        )}
        {read.state === 'good' && <Standing origin={read.origin} />}
      </div>
      {read.state === 'good' && <Line origin={read.origin} />}
    </section>
  );
}

function Standing({ origin }: { origin: string }) {
  const { t } = useTranslation();
  const allowed = useAtlasState(({ config }) => config.origins);
  // A page of the same origin as the atlas is let in without being named.
  const how = origin === window.location.origin ? 'own' : allowed.includes(origin) ? 'yes' : 'no';
  return (
    <p className={how === 'no' ? undefined : 'good'}>{t(`builder.allowed.${how}`, { origin })}</p>
  );
}

/** What whoever runs the atlas writes into its settings. */
function Line({ origin }: { origin: string }) {
  const { t } = useTranslation();
  const allowed = useAtlasState(({ config }) => config.origins);
  const { outcome, copy } = useCopy();
  const line = originsLine(allowed, origin);
  if (origin === window.location.origin || allowed.includes(origin)) return null;
  return (
    <div className="config-line">
      <p>{t('builder.tellThem')}</p>
      <pre>{line}</pre>
      <button type="button" onClick={() => void copy(line)}>
        {t('builder.copyLine')}
      </button>{' '}
      <span role="status">
        {outcome && t(outcome === 'copied' ? 'builder.lineCopied' : 'builder.lineByHand')}
      </span>
    </div>
  );
}
