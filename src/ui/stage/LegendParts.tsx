import { useTranslation } from 'react-i18next';
import { PALETTES, partColour } from '../../design/palette.ts';
import { partSign } from '../../design/part-signs.ts';
import { setIntent } from '../../state/store.ts';
import { useAtlas, useAtlasState, useTheme } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { usePartCounts } from '../hooks/part-counts.ts';

/** The parts of the layout, each with its sign, how many pass the filter, and a switch. */
export function LegendParts() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const palette = PALETTES[useTheme()];
  const parts = useAtlasState(state => state.index?.atlas.parts) ?? [];
  const hidden = useAtlasState(state => state.intent.hidden);
  const counts = usePartCounts();
  const toggle = (id: string) =>
    setIntent(store, {
      hidden: hidden.includes(id) ? hidden.filter(each => each !== id) : [...hidden, id],
    });
  return (
    <fieldset>
      <legend>{t('legend.parts')}</legend>
      {parts.map(part => (
        <button
          key={part.id}
          type="button"
          role="switch"
          className="legend-row"
          aria-checked={!hidden.includes(part.id)}
          aria-label={t('legend.toggle', { name: nameOf(part) })}
          onClick={() => toggle(part.id)}
        >
          <i
            className="sign"
            data-sign={partSign(part.id)}
            style={{ '--sign': partColour(palette, part.id) }}
          />
          <span>{nameOf(part)}</span>
          <span className="count">{counts.get(part.id) ?? 0}</span>
        </button>
      ))}
      <p className="aside">{t('legend.schematic')}</p>
    </fieldset>
  );
}
