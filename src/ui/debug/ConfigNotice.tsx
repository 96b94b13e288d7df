import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { ConfigFault } from '../../domain/config/model.ts';
import type { Language } from '../../domain/model.ts';
import { type AtlasStore, languageOf } from '../../state/store.ts';
import '../styles/config-notice.css';

/** What is wrong with `config.json`, for whoever wrote it: shown where the address says `debug`. */
export function ConfigNotice({ store }: { store: AtlasStore }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(true);
  const faults = useStore(store, state => state.configFaults);
  const language = useStore(store, languageOf);
  if (!open) return null;
  return (
    <aside className="config-notice" aria-labelledby="config-notice-title">
      <h2 id="config-notice-title">{t('debug.title')}</h2>
      <button
        type="button"
        className="icon-button"
        aria-label={t('debug.close')}
        onClick={() => setOpen(false)}
      >
        ×
      </button>
      <div role="status">
        <p>{faults.length > 0 ? t('debug.count', { count: faults.length }) : t('debug.sound')}</p>
        <ul>
          {faults.map(fault => (
            <Fault key={`${fault.field} ${fault.fault}`} fault={fault} language={language} />
          ))}
        </ul>
      </div>
      <p className="aside">{t('debug.who')}</p>
    </aside>
  );
}

function Fault({ fault, language }: { fault: ConfigFault; language: Language }) {
  const { t } = useTranslation();
  return (
    <li>
      {fault.field && <code>{fault.field}</code>} {t(`debug.fault.${fault.fault}`)}
      {fault.expected && (
        <small>
          {t('debug.expected')} {fault.expected[language]}
        </small>
      )}
    </li>
  );
}
