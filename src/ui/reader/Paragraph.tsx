import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatReadAddress, type TextRange } from '../../domain/read-address.ts';
import type { Reading } from '../../domain/reading.ts';
import { cutPieces } from '../../domain/reading-pieces.ts';
import { freshView } from '../../state/fresh-view.ts';
import { encodeUrl } from '../../state/url-codec.ts';
import { useAtlas } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { Pieces } from './Pieces.tsx';
import type { Standing } from './styles.ts';

interface ParagraphProps {
  paragraph: Reading['paragraphs'][number];
  reading: Reading;
  standing: Standing | undefined;
  pointed: TextRange | null;
  finds: readonly TextRange[];
  current: TextRange | null;
}

const HEADINGS = ['h3', 'h3', 'h4', 'h5', 'h6'] as const;

/** One paragraph: names as links, notes behind their words, and an address of its own. */
export const Paragraph = memo(function Paragraph(props: ParagraphProps) {
  const { paragraph, reading, standing, pointed, finds, current } = props;
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { start, style, runs } = paragraph;
  const level = standing?.level ?? null;
  const Tag = level === null ? 'p' : (HEADINGS[level] ?? 'h6');
  const read = formatReadAddress(reading.doc, start);
  return (
    <Tag data-style={style} data-at={start} data-boxed={standing?.boxed || undefined}>
      <Pieces pieces={cutPieces(runs, reading, { pointed, finds })} {...{ reading, current }} />
      {style === 'lost-figure' && <LostFigure reading={reading} at={start} />}
      <a
        className="permalink"
        href={encodeUrl(freshView(store.getState().intent, { mode: 'read', read }))}
        aria-label={t('reader.permalink')}
        title={t('reader.permalink')}
      >
        ¶
      </a>
    </Tag>
  );
});

/** Says which figure stood here. */
function LostFigure({ reading, at }: { reading: Reading; at: number }) {
  const { t } = useTranslation();
  const { say, language } = useNames();
  const note = reading.notes.find(({ start }) => start === at);
  return note ? (
    <small className="lost" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      {t('reader.note')}: {say(note)}
    </small>
  ) : null;
}
