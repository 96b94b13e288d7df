import { useTranslation } from 'react-i18next';
import { useAtlasState } from '../hooks/atlas.ts';

/** Whether the plan that sets the figures is over. */
export function DocumentStatus({ doc }: { doc: string }) {
  const { t } = useTranslation();
  const status = useAtlasState(
    state => state.index?.atlas.documents.find(({ id }) => id === doc)?.status,
  );
  if (!status) return null;
  return (
    <em className="status" data-status={status}>
      {t(`status.${status}`)}
    </em>
  );
}
