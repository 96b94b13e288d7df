import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Seconds as minutes and seconds, with hours where there are any. */
function duration(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = `${twoDigits(minutes)}:${twoDigits(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** The time of day, and how long one has been speaking. */
export function Clock() {
  const { t, i18n } = useTranslation();
  const [now, setNow] = useState(() => Date.now());
  const [began, setBegan] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const time = new Intl.DateTimeFormat(i18n.language, { hour: '2-digit', minute: '2-digit' });
  return (
    <div className="notes-clock">
      <dl>
        <div>
          <dt>{t('notes.clock')}</dt>
          <dd>{time.format(now)}</dd>
        </div>
        <div>
          <dt>{t('notes.elapsed')}</dt>
          <dd>{duration(Math.max(0, Math.round((now - began) / 1000)))}</dd>
        </div>
      </dl>
      <button type="button" onClick={() => setBegan(Date.now())}>
        {t('notes.restart')}
      </button>
    </div>
  );
}
