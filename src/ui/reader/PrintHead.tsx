import { useTranslation } from 'react-i18next';
import { useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useTitle } from '../hooks/site.ts';

/** Head of the printed text: which document this is, and where its words come from. */
export function PrintHead({ doc }: { doc: string }) {
  const { t } = useTranslation();
  const { say, language } = useNames();
  const atlas = useTitle();
  const detail = useAtlasState(state => state.details?.documents.find(({ id }) => id === doc));
  if (!detail) return null;
  const { title, issuer, number, issued, published, period, source } = detail;
  const date = issued ?? published;
  return (
    <header className="print-only" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <p className="print-title" lang="zh-CN">
        {title.text}
      </p>
      <p>
        {title.inferred && `(${t('passage.inferredTitle')}) `}
        {issuer ? say(issuer) : t('passage.issuerUnknown')}
        {number && <span lang="zh-CN"> · {number}</span>}
        {' · '}
        {date ?? t('passage.undated')}
        {' · '}
        {t('passage.period', { period: say(period) })}
      </p>
      <p>
        {t('reader.printedFrom')}:{' '}
        {source ? <span lang="zh-CN">{source}</span> : t('reader.sourceUnknown')}
      </p>
      <p>{t('reader.printedBy', { title: atlas })}</p>
    </header>
  );
}
