import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatOrigin, parseOrigin } from '../../domain/origin.ts';
import { measureFrom } from '../../state/tools.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useOriginName } from '../hooks/origin.ts';

const KINDS = ['centre', 'airport', 'rail', 'rail-freight', 'port', 'bonded'] as const;

/** Hubs by kind; a point that was chosen otherwise stands among them, so that the choice is seen. */
export function OriginSelect() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const id = useId();
  const near = useAtlasState(state => state.intent.near);
  const hubs = useAtlasState(state => state.index?.atlas.hubs) ?? [];
  const name = useOriginName();
  return (
    <p className="where-from">
      <label htmlFor={id}>{t('where.from')}</label>
      <select
        id={id}
        value={near ? formatOrigin(near) : ''}
        onChange={event => measureFrom(store, parseOrigin(event.target.value))}
      >
        <option value="">{t('where.nowhere')}</option>
        {near?.kind === 'point' && (
          <option value={formatOrigin(near)}>{t('where.point', { name })}</option>
        )}
        {KINDS.map(kind => (
          <optgroup key={kind} label={t(`where.kind.${kind}`)}>
            {hubs
              .filter(hub => hub.kind === kind)
              .map(hub => (
                <option key={hub.id} value={hub.id}>
                  {nameOf(hub)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}
