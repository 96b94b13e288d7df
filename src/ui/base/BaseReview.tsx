/** Under which number the base that is seen was reviewed, and what was done to ours for its sake. */
import { useTranslation } from 'react-i18next';
import { useAtlasState } from '../hooks/atlas.ts';

export default function BaseReview() {
  const { t } = useTranslation();
  const base = useAtlasState(({ config }) => config.base);
  const { state, converted } = useAtlasState(status => status.base);
  if (state !== 'shown' || base.kind === 'builtin') return null;
  return (
    <>
      {base.review && <span>{t('base.review', { number: base.review })}</span>}
      {converted && <span>{t('base.converted')}</span>}
    </>
  );
}
