import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListRow } from '../../domain/list-rows.ts';
import type { Feature } from '../../domain/model.ts';
import { KindMark } from '../common/KindMark.tsx';
import { RowStar } from '../common/RowStar.tsx';
import { useAtlasState } from '../hooks/atlas.ts';
import { useDistance } from '../hooks/distance.ts';
import { useNames } from '../hooks/names.ts';
import { useTone } from '../hooks/tone.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';

type Heading = Extract<ListRow, { kind: 'heading' }>;
type Entry = Extract<ListRow, { kind: 'feature' }>;

export function HeadingRow({ row, style }: { row: Heading; style: CSSProperties }) {
  const { t } = useTranslation();
  const name = useOptionNames()('layout', row.part);
  return (
    <div className="list-heading" role="presentation" style={style}>
      {t('list.group', { name, count: row.count })}
    </div>
  );
}

interface FeatureRowProps {
  id: string;
  row: Entry;
  total: number;
  active: boolean;
  selected: boolean;
  style: CSSProperties;
}

/** What kind of place, where, and in which chains, in one line. */
function Summary({ feature }: { feature: Feature }) {
  const names = useOptionNames();
  const atlas = useAtlasState(state => state.index?.atlas);
  const parts = [
    names('kind', feature.kind),
    ...(feature.districts.length > 2 ? [] : feature.districts.map(each => names('district', each))),
  ];
  const glyphs = atlas?.chains.filter(({ id }) => feature.chains.includes(id)).slice(0, 5) ?? [];
  return (
    <span className="summary">
      {parts.join(' · ')}
      {glyphs.map(({ id, glyph }) => (
        <span key={id} className="glyph" lang="zh-CN" title={names('chain', id)} aria-hidden="true">
          {glyph}
        </span>
      ))}
    </span>
  );
}

/** Straight line from what distances start from; nothing where there is none to tell. */
function Away({ feature }: { feature: Feature }) {
  const { t } = useTranslation();
  const say = useDistance();
  const metres = useAtlasState(state => state.distances?.get(feature.id));
  if (metres === undefined) return null;
  return (
    <span className="away" title={t('away.straight')}>
      {say(metres)}
    </span>
  );
}

export function FeatureRow({ id, row, total, active, selected, style }: FeatureRowProps) {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const tone = useTone();
  const { feature } = row;
  const mark =
    feature.grade === 'D' ? 'list.unplaced' : feature.grade === null ? 'list.drawn' : null;
  return (
    <div
      id={id}
      data-feature={feature.id}
      role="option"
      tabIndex={-1}
      className="list-row"
      aria-selected={selected}
      aria-posinset={row.position}
      aria-setsize={total}
      data-active={active || undefined}
      style={style}
    >
      <KindMark kind={feature.kind} colour={tone(feature)} />
      <span className="names">
        <span className="name" data-tier={feature.tier}>
          {nameOf(feature)}
        </span>
        <Summary feature={feature} />
      </span>
      <Away feature={feature} />
      {mark && (
        <span className="tag" title={mark === 'list.unplaced' ? t('grade.whyD') : undefined}>
          {t(mark)}
        </span>
      )}
      <RowStar id={feature.id} hint={t('shortlist.rowHint')} />
    </div>
  );
}
