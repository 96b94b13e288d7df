import { useTranslation } from 'react-i18next';
import { LONGEST_QUERY } from '../../domain/query.ts';
import type { Found } from '../../domain/search/search.ts';
import { Quoting, SLOT } from './Quoting.tsx';

interface NoticeProps {
  /** Null while the index is on its way. */
  found: Found | null;
  text: string;
  /** True when Enter was pressed with nothing to choose: it is said again, and louder. */
  insisted: boolean;
}

/** What there is to say of a search besides its results. */
export function Notice({ found, text, insisted }: NoticeProps) {
  const { t } = useTranslation();
  if (text.trim() === '') return <p className="search-note">{t('search.hint')}</p>;
  if (!found)
    return (
      <p role="status" className="search-note">
        {t('search.loading')}
      </p>
    );
  const count = found.names.reduce((sum, { hits }) => sum + hits.length, 0) + found.passages.length;
  if (count === 0) {
    return (
      <div key={String(insisted)} role={insisted ? 'alert' : 'status'} className="search-note">
        {found.query && (
          <strong>
            <Quoting message={t('search.none', { text: SLOT })} text={text.trim()} />
          </strong>
        )}
        <p>{found.query ? t('search.noneHelp') : t('search.unsearchable')}</p>
        {found.query?.cut && <p>{t('search.cut', { count: LONGEST_QUERY })}</p>}
      </div>
    );
  }
  const remarks = found.near || found.query?.cut;
  return (
    <div role="status" className={remarks ? 'search-note' : 'unseen'}>
      <span className="unseen">{t('search.count', { count })}</span>
      {found.near && <p>{t('search.near')}</p>}
      {found.query?.cut && <p>{t('search.cut', { count: LONGEST_QUERY })}</p>}
    </div>
  );
}
