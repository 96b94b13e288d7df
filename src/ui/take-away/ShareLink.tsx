import { Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useTitle } from '../hooks/site.ts';
import { lazyView } from '../lazy-view.ts';
import { LinkCarries } from './LinkCarries.tsx';
import { builderOf, type Including, intentToShare, linksStayHere, linkTo } from './link.ts';
import { useCopy } from './use-copy.ts';

const QrCode = lazyView('take', () => import('./QrCode.tsx'));

/** Some mail and chat programs cut longer links. */
const LONG_LINK = 2000;

/** The link to what is seen now: to copy, to send, to scan; and what it carries. */
export function ShareLink() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { camera, language, theme } = useAtlasState(state => state.intent);
  const [including, setIncluding] = useState<Including>(() => ({
    language: language !== null,
    theme: theme !== null,
    camera: camera !== null,
  }));
  const state = store.getState();
  const intent = intentToShare(state, including);
  const link = linkTo(intent, state);
  const builder = builderOf(state, intent);
  return (
    <section aria-labelledby="take-share">
      <h3 id="take-share">{t('takeAway.share')}</h3>
      <div className="share">
        <div>
          <CopyLink link={link} />
          {linksStayHere() && <p className="aside">{t('takeAway.fileLink')}</p>}
          {link.length > LONG_LINK && (
            <p className="aside">{t('takeAway.longLink', { count: link.length })}</p>
          )}
          <Options including={including} hasCamera={camera !== null} onChange={setIncluding} />
          <LinkCarries intent={intent} including={including} />
          {builder && (
            <p className="embed-link">
              <a href={builder} target="_blank" rel="noreferrer">
                {t('takeAway.embed')}
              </a>{' '}
              <span className="aside">{t('takeAway.embedHint')}</span>
            </p>
          )}
        </div>
        <Suspense fallback={<div className="qr" />}>
          <QrCode link={link} />
        </Suspense>
      </div>
    </section>
  );
}

function CopyLink({ link }: { link: string }) {
  const { t } = useTranslation();
  const { outcome, copy } = useCopy();
  const box = useRef<HTMLInputElement>(null);
  const press = async () => {
    if ((await copy(link)) === 'copied') return;
    // The way on is by hand: the link stands ready, selected.
    box.current?.focus();
    box.current?.select();
  };
  return (
    <>
      <div className="copy-link">
        <input
          ref={box}
          readOnly
          value={link}
          aria-label={t('takeAway.link')}
          onFocus={event => event.target.select()}
        />
        <button type="button" className="primary" onClick={() => void press()}>
          {t('takeAway.copy')}
        </button>
        <SendLink link={link} />
      </div>
      <p role="status" className="outcome">
        {outcome === 'copied' && t('takeAway.copied')}
      </p>
      {(outcome === 'refused' || outcome === 'absent') && (
        <p role="alert" className="trouble">
          {t(`takeAway.${outcome}`)}
        </p>
      )}
    </>
  );
}

/** Where the system can pass links on to other programs. */
function SendLink({ link }: { link: string }) {
  const { t } = useTranslation();
  const title = useTitle();
  const [failed, setFailed] = useState(false);
  if (typeof navigator.share !== 'function') return null;
  const send = async () => {
    try {
      await navigator.share({ title, url: link });
      setFailed(false);
    } catch (reason) {
      // Who closes the system's sheet knows why nothing was sent.
      setFailed(!(reason instanceof DOMException && reason.name === 'AbortError'));
    }
  };
  return (
    <>
      <button type="button" onClick={() => void send()}>
        {t('takeAway.send')}
      </button>
      {failed && (
        <span role="alert" className="trouble">
          {t('takeAway.sendFailed')}
        </span>
      )}
    </>
  );
}

interface OptionsProps {
  including: Including;
  hasCamera: boolean;
  onChange: (including: Including) => void;
}

/** How one reads, and where the map stands, need not go with the link. */
function Options({ including, hasCamera, onChange }: OptionsProps) {
  const { t } = useTranslation();
  const { intent, surroundings, config } = useAtlasState(state => state);
  const language = intent.language ?? surroundings.language;
  const theme = intent.theme ?? surroundings.theme;
  const options = [
    { key: 'camera', text: t('takeAway.what.camera'), can: hasCamera },
    {
      key: 'language',
      text: `${t('language.label')} (${t(`language.${language}`)})`,
      can: config.languages.length > 1,
    },
    { key: 'theme', text: `${t('theme.label')} (${t(`theme.${theme}`)})`, can: true },
  ] as const;
  return (
    <fieldset className="including">
      <legend>{t('takeAway.include')}</legend>
      {options
        .filter(({ can }) => can)
        .map(({ key, text }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={including[key]}
              onChange={event => onChange({ ...including, [key]: event.target.checked })}
            />
            {text}
          </label>
        ))}
    </fieldset>
  );
}
