import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listRows } from '../../domain/list-rows.ts';
import { toggleShortlisted } from '../../state/shortlist.ts';
import { typeScaleOf } from '../../state/store.ts';
import { openFeature } from '../actions.ts';
import { starUnder } from '../common/RowStar.tsx';
import { useAtlas, useAtlasState, useLanguage } from '../hooks/atlas.ts';
import { useHasMode } from '../hooks/site.ts';
import { nextRow } from './next-row.ts';
import { FeatureRow, HeadingRow } from './rows.tsx';

/** CSS pixels at the usual size of type. */
const HEIGHTS = { heading: 34, feature: 54 };

function useRows() {
  const atlas = useAtlasState(state => state.index?.atlas);
  const passes = useAtlasState(state => state.result?.passes);
  const sort = useAtlasState(state => state.intent.sort);
  const parts = useAtlasState(state => state.intent.filter.layout);
  const distances = useAtlasState(state => state.distances);
  const language = useLanguage();
  return useMemo(
    () => (atlas && passes ? listRows(atlas, passes, { sort, language, parts, distances }) : []),
    [atlas, passes, sort, language, parts, distances],
  );
}

/** Id of the feature whose row holds the element: the box listens for all its rows. */
function featureUnder(target: EventTarget): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-feature]') : null;
  return row?.dataset.feature ?? null;
}

/** S, or the plus sign of any keyboard. */
function isShortlistKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && (key.toLowerCase() === 's' || key === '+');
}

/** The filtered features as a listbox: only rows in sight stand in the page, whatever their number. */
export function FeatureList() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const id = useId();
  const compares = useHasMode('compare');
  const rows = useRows();
  const typeScale = useAtlasState(typeScaleOf);
  const total = useAtlasState(state => state.result?.total ?? 0);
  const selected = useAtlasState(state => state.intent.selected);
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<number | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: at => HEIGHTS[rows[at]?.kind ?? 'feature'] * typeScale,
    overscan: 6,
  });

  // After a filter rows have other sizes and places; what is chosen on the map comes into sight here.
  // When a panel closes, the keys go on from where they were.
  const laidOut = useRef(rows);
  useEffect(() => {
    const at = rows.findIndex(row => row.kind === 'feature' && row.feature.id === selected);
    const same = laidOut.current === rows;
    laidOut.current = rows;
    virtual.measure();
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
    setActive(before => (at >= 0 ? at : same ? before : null));
  }, [rows, selected, virtual]);

  const hover = (feature: string | null) => {
    if (store.getState().hovered !== feature) store.setState({ hovered: feature });
  };
  const featureAt = (at: number | null) => {
    const row = at === null ? undefined : rows[at];
    return row?.kind === 'feature' ? row.feature : null;
  };
  const move = (at: number) => {
    setActive(at);
    virtual.scrollToIndex(at, { align: 'auto' });
    hover(featureAt(at)?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(
      1,
      Math.floor((scroller.current?.clientHeight ?? 0) / HEIGHTS.feature / typeScale),
    );
    const next = nextRow(event.key, active, rows, page);
    if (next !== null) {
      event.preventDefault();
      move(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const feature = featureAt(active);
      if (feature) openFeature(store, feature.id, { focusPanel: true });
    } else if (compares && isShortlistKey(event)) {
      event.preventDefault();
      const feature = featureAt(active);
      if (feature) toggleShortlisted(store, feature.id);
    }
  };
  const optionId = (at: number) => `${id}-${at}`;
  return (
    <>
      <div
        id="feature-list"
        ref={scroller}
        className="feature-list"
        role="listbox"
        tabIndex={0}
        aria-label={t('list.label')}
        aria-describedby={`${id}-keys`}
        aria-keyshortcuts={compares ? 'S' : undefined}
        aria-activedescendant={active === null ? undefined : optionId(active)}
        onKeyDown={onKeyDown}
        onClick={event => {
          const starred = starUnder(event.target);
          const feature = featureUnder(event.target);
          if (starred) toggleShortlisted(store, starred);
          else if (feature) openFeature(store, feature, { focusPanel: false });
        }}
        onPointerMove={event => hover(featureUnder(event.target))}
        onPointerLeave={() => hover(null)}
        onBlur={() => hover(null)}
      >
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index: at, start, size }) => {
            const row = rows[at];
            if (!row) return null;
            const place = { transform: `translateY(${start}px)`, height: size };
            return row.kind === 'heading' ? (
              <HeadingRow key={`part ${row.part}`} row={row} style={place} />
            ) : (
              <FeatureRow
                key={row.feature.id}
                id={optionId(at)}
                row={row}
                total={total}
                active={active === at}
                selected={selected === row.feature.id}
                style={place}
              />
            );
          })}
        </div>
      </div>
      <p id={`${id}-keys`} className="list-keys">
        {t(compares ? 'list.keys' : 'list.keysOnly')}
      </p>
    </>
  );
}
