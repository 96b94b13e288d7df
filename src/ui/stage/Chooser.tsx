import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { leaveChooser, selectHere } from '../actions.ts';
import { KindMark } from '../common/KindMark.tsx';
import { ShortlistToggle } from '../common/ShortlistToggle.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useTone } from '../hooks/tone.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';

const WIDTH_PX = 260;

/** Several places under one click: the person says which one is meant. */
export default function Chooser() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const names = useOptionNames();
  const tone = useTone();
  const { choices, choiceAt } = useAtlasState(state => state.map);
  const byId = useAtlasState(state => state.index?.byId);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (choices.length > 0) box.current?.querySelector('button')?.focus();
  }, [choices]);
  if (choices.length === 0 || !byId) return null;
  const [x, y] = choiceAt;
  const ordered = choices.flatMap(id => byId.get(id) ?? []).sort((a, b) => a.tier - b.tier);
  const title = t('map.chooserTitle', { count: ordered.length });
  return (
    <div
      ref={box}
      className="chooser"
      role="dialog"
      aria-label={title}
      style={{
        left: `clamp(8px, ${x - WIDTH_PX / 2}px, calc(100% - ${WIDTH_PX + 8}px))`,
        top: `clamp(8px, ${y + 12}px, 55%)`,
        width: WIDTH_PX,
      }}
    >
      <p>{title}</p>
      <ul>
        {ordered.map(feature => {
          const { id } = feature;
          return (
            <li key={id}>
              <button
                type="button"
                className="choice"
                onClick={() => selectHere(store, id)}
                onPointerEnter={() => store.setState({ hovered: id })}
                onFocus={() => store.setState({ hovered: id })}
              >
                <KindMark kind={feature.kind} colour={tone(feature)} />
                <span>{nameOf(feature)}</span>
                <small>{names('kind', feature.kind)}</small>
              </button>
              <ShortlistToggle feature={feature} compact />
            </li>
          );
        })}
      </ul>
      <button type="button" className="quiet" onClick={() => leaveChooser(store)}>
        {t('map.close')}
      </button>
    </div>
  );
}
