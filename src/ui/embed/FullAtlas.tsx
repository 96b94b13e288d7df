import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullAtlasAddress } from '../../state/full-atlas.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { sandboxed } from './sandboxed.ts';

/** The way to the whole atlas with the same view. It follows what is seen. */
export function FullAtlas() {
  const { t } = useTranslation();
  const address = useAtlasState(state => fullAtlasAddress(state, window.location.href));
  const [pressed, setPressed] = useState(false);
  return (
    <>
      <a
        className="full-atlas"
        href={address}
        target="_blank"
        rel="noopener"
        title={t('embed.fullHint')}
        onClick={() => setPressed(sandboxed())}
      >
        {t('embed.full')} <span aria-hidden="true">↗</span>
      </a>
      <ByHand address={pressed ? address : null} onClose={() => setPressed(false)} />
    </>
  );
}

interface ByHandProps {
  /** Null while nobody has asked for it. */
  address: string | null;
  onClose: () => void;
}

/** A sandbox may drop the new tab in silence, and no page can find out: the address stands ready. */
function ByHand({ address, onClose }: ByHandProps) {
  const { t } = useTranslation();
  return (
    <div className="frame-note" data-shown={address ? true : undefined}>
      {/* There before it speaks, or it would not be heard. */}
      <p role="status">{address && t('embed.blocked')}</p>
      {address && (
        <>
          <input
            readOnly
            value={address}
            aria-label={t('embed.address')}
            onFocus={event => event.target.select()}
          />
          <button type="button" onClick={onClose}>
            {t('embed.close')}
          </button>
        </>
      )}
    </div>
  );
}
