import { useTranslation } from 'react-i18next';

/** Why a sandboxed frame has no interactive map. */
export default function Refused() {
  const { t } = useTranslation();
  return (
    <>
      <strong>{t('embed.noMapTitle')}</strong> {t('embed.noMap')}
    </>
  );
}
