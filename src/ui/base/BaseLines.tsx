/** Whose base map is seen, and under which number it was reviewed. What comes from elsewhere stays text. */
import { useTranslation } from 'react-i18next';
import { useAtlasState } from '../hooks/atlas.ts';

/** Where each says who it is. */
const PAGES: Readonly<Partial<Record<string, string>>> = {
  tianditu: 'https://www.tianditu.gov.cn/',
};

/** Right corner: whose map. */
export function Credit() {
  const kind = useAtlasState(({ config }) => config.base.kind);
  const words = useAtlasState(({ base }) => base.attribution);
  const page = PAGES[kind];
  if (!words) return null;
  return page ? (
    <a href={page} target="_blank" rel="noreferrer">
      {words}
    </a>
  ) : (
    <span>{words}</span>
  );
}

/** Left corner: its number, and what was done to ours for its sake. */
export function Review() {
  const { t } = useTranslation();
  const base = useAtlasState(({ config }) => config.base);
  const converted = useAtlasState(state => state.base.converted);
  const number = base.kind === 'builtin' ? null : base.review;
  return (
    <>
      {number && <span>{t('base.review', { number })}</span>}
      {converted && <span>{t('base.converted')}</span>}
    </>
  );
}
