import { type FocusEvent, type MouseEvent, type PointerEvent, type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextRange } from '../../domain/read-address.ts';
import type { Reading } from '../../domain/reading.ts';
import { looseNotes } from '../../domain/reading-pieces.ts';
import { openFeature, openReading } from '../actions.ts';
import { ScrollBox } from '../common/ScrollBox.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { Notes } from './Notes.tsx';
import { Paragraph } from './Paragraph.tsx';
import { PrintHead } from './PrintHead.tsx';
import { ReadingTable } from './ReadingTable.tsx';
import { outlineOf } from './styles.ts';
import type { ReadingSettings } from './use-settings.ts';
import { useWordCard } from './WordCard.tsx';

interface ReadingTextProps {
  ref: Ref<HTMLElement>;
  reading: Reading;
  /** What the address points at. */
  range: TextRange | null;
  finds: readonly TextRange[];
  /** The find that is shown. */
  current: TextRange | null;
  settings: ReadingSettings;
}

const touches = (a: TextRange | null, b: TextRange) => a && a.start < b.end && a.end > b.start;
const NO_FINDS: readonly TextRange[] = [];

const linkUnder = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;

/** The text itself. One set of listeners serves all its links. */
export function ReadingText(props: ReadingTextProps) {
  const { ref, reading, range, finds, current, settings } = props;
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { say } = useNames();
  const short = useAtlasState(
    state => state.index?.atlas.documents.find(({ id }) => id === reading.doc)?.short,
  );
  const { card, show, leave } = useWordCard(settings.terms);
  const outline = useMemo(() => outlineOf(reading), [reading]);
  const point = ({ target }: PointerEvent | FocusEvent) => {
    const place = linkUnder(target)?.dataset.place ?? null;
    if (store.getState().hovered !== place) store.setState({ hovered: place });
    show(target);
  };
  const unpoint = () => {
    store.setState({ hovered: null });
    leave();
  };
  const open = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a');
    // A modified click opens the link elsewhere, as links do.
    const plain = !(event.metaKey || event.ctrlKey || event.shiftKey) && event.button === 0;
    if (!link || !plain) return;
    event.preventDefault();
    leave();
    const paragraph = link.closest<HTMLElement>('[data-at]')?.dataset.at;
    if (link.dataset.place) openFeature(store, link.dataset.place, { focusPanel: false });
    else openReading(store, reading.doc, Number(paragraph));
  };
  return (
    <>
      <ScrollBox
        as="article"
        ref={ref}
        className="reading"
        lang="zh-CN"
        aria-label={short && t('reader.text', { name: say(short) })}
        data-terms={settings.terms || undefined}
        style={{ '--reading': settings.scale }}
        onClick={open}
        onPointerOver={point}
        onPointerLeave={unpoint}
        onFocus={point}
        onBlur={unpoint}
        onScroll={leave}
        onKeyDown={event => {
          if (event.key !== 'Escape' || !card) return;
          event.preventDefault();
          leave();
        }}
      >
        <PrintHead doc={reading.doc} />
        <Notes title="about" notes={looseNotes(reading)} />
        {reading.paragraphs.map((paragraph, at) => {
          if (paragraph.style === 'table') {
            const first = reading.paragraphs[at - 1]?.style !== 'table';
            const marks = { pointed: range, finds, current };
            return first && <ReadingTable key={paragraph.start} reading={reading} marks={marks} />;
          }
          const own = finds.filter(find => touches(find, paragraph));
          return (
            <Paragraph
              key={paragraph.start}
              paragraph={paragraph}
              reading={reading}
              standing={outline.get(paragraph.start)}
              pointed={touches(range, paragraph) ? range : null}
              finds={own.length > 0 ? own : NO_FINDS}
              current={touches(current, paragraph) ? current : null}
            />
          );
        })}
        <Notes title="all" notes={reading.notes} />
      </ScrollBox>
      {card}
    </>
  );
}
