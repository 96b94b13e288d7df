import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { wishCamera } from '../../state/store.ts';
import { takeTool } from '../../state/tools.ts';
import { useAtlas } from '../hooks/atlas.ts';

/** While a start is picked the keys belong to the map; then they go on where they were. */
function useMapFocus(): void {
  useEffect(() => {
    const before = document.activeElement;
    document.querySelector<HTMLElement>('#map canvas')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
}

/** Says how the start is picked, and offers the ways without a pointer. */
export default function OriginBar() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  useMapFocus();
  return (
    <section className="tool-bar" aria-label={t('where.pick')}>
      <p role="status">
        {t('where.picking')} <span className="keys">{t('where.pickingKeys')}</span>
      </p>
      <p className="where-buttons">
        <button type="button" onClick={() => wishCamera(store, 'point')}>
          {t('where.middle')}
        </button>
        <button type="button" onClick={() => takeTool(store, null)}>
          {t('where.cancel')}
        </button>
      </p>
    </section>
  );
}
