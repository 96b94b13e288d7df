import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  adoptShown,
  dismissUnknown,
  dropUndo,
  returnToKept,
  undoShortlist,
} from '../../state/shortlist.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';

/** What there is to say of the shortlist, each with a way on. */
export function Notices() {
  return (
    <>
      <UnknownIds />
      <KeptList />
      <Undo />
    </>
  );
}

function Notice({ children, onDismiss }: { children: ReactNode; onDismiss?: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="shortlist-notice" role="status">
      <div>{children}</div>
      {onDismiss && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('shortlist.dismiss')}
          onClick={onDismiss}
        >
          ×
        </button>
      )}
    </div>
  );
}

/** Ids of an old link that are gone. */
function UnknownIds() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const unknown = useAtlasState(state => state.unknown);
  if (unknown.length === 0) return null;
  return (
    <Notice onDismiss={() => dismissUnknown(store)}>
      {t('shortlist.unknown', { count: unknown.length, ids: unknown.join(', ') })}
    </Notice>
  );
}

/** The link's shortlist stands where the person's own would. */
function KeptList() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const kept = useAtlasState(state => state.shortlist.kept);
  if (!kept) return null;
  return (
    <Notice>
      {t('shortlist.kept', { count: kept.length })} <small>{t('shortlist.keptHint')}</small>
      <span className="notice-actions">
        <button type="button" onClick={() => returnToKept(store)}>
          {t('shortlist.returnToKept')}
        </button>
        <button type="button" onClick={() => adoptShown(store)}>
          {t('shortlist.adopt')}
        </button>
      </span>
    </Notice>
  );
}

function Undo() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const undo = useAtlasState(state => state.shortlist.undo);
  const left = useAtlasState(state => state.intent.compare.length);
  if (!undo) return null;
  const count = undo.length - left;
  return (
    <Notice onDismiss={() => dropUndo(store)}>
      {count > 0 ? t('shortlist.removed', { count }) : t('shortlist.replaced')}{' '}
      <button type="button" className="link" data-undo onClick={() => undoShortlist(store)}>
        {t('shortlist.undo')}
      </button>
    </Notice>
  );
}
