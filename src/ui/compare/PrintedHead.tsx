import { useTranslation } from 'react-i18next';
import { encodeUrl } from '../../state/url-codec.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useTitle } from '../hooks/site.ts';

/** Head of the printed table: what it is, what its distances are, and where it can be had again. */
export function PrintedHead() {
  const { t } = useTranslation();
  // The address bar may be a moment behind.
  const query = useAtlasState(state => encodeUrl(state.intent, state.config.start));
  const { origin, pathname } = window.location;
  return (
    <header className="compare-printed">
      <p>
        <strong>{t('compare.printed', { title: useTitle() })}</strong>
      </p>
      <p>{t('compare.printedNote')}</p>
      <p>{`${origin}${pathname}${query}`}</p>
    </header>
  );
}
