import { useTranslation } from 'react-i18next';
import type { Position } from '../../domain/model.ts';
import { formatOrigin } from '../../domain/origin.ts';
import { measureFrom } from '../../state/tools.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';

/** Makes the open place the start of all distances. */
export function MeasureFromHere({ at }: { at: Position }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const here = formatOrigin({ kind: 'point', at });
  const already = useAtlasState(({ intent }) => intent.near && formatOrigin(intent.near) === here);
  return (
    <button
      type="button"
      className="measure-here"
      aria-pressed={already ?? false}
      onClick={() => measureFrom(store, already ? null : { kind: 'point', at })}
    >
      {already ? t('away.fromHere') : t('away.here')}
    </button>
  );
}
