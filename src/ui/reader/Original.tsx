import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Loaded, loadText } from '../../state/load.ts';
import { Failure } from '../failure/Failure.tsx';
import { useAtlas } from '../hooks/atlas.ts';

interface OriginalProps {
  doc: string;
  /** Times the usual size of text. */
  scale: number;
}

/** The seed text, not a character changed. */
export function Original({ doc, scale }: OriginalProps) {
  const { t } = useTranslation();
  const { files } = useAtlas();
  const [loaded, setLoaded] = useState<Loaded<string> | null>(null);
  const address = files[`seed-${doc}.txt`] ?? `seed-${doc}.txt`;
  const load = useCallback(() => void loadText(address).then(setLoaded), [address]);
  useEffect(load, [load]);
  return (
    <section className="original" aria-label={t('original.region')}>
      <p className="aside">
        {t('original.lead')}{' '}
        <a href={address} download={`${doc}.txt`}>
          {t('original.download')}
        </a>
      </p>
      {!loaded && <p role="status">{t('panel.loading')}</p>}
      {loaded && !loaded.ok && <Failure failure={loaded} onRetry={load} />}
      {loaded?.ok && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <pre lang="zh-CN" tabIndex={0} style={{ '--reading': scale }}>
          {loaded.value}
        </pre>
      )}
    </section>
  );
}
