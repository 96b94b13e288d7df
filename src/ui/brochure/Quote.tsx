import { sectionText } from '../../domain/citation-text.ts';
import type { Citation } from '../../domain/model.ts';
import { MarkedText } from '../common/MarkedText.tsx';

/** Longer quotes may run on to the next page: kept whole they would leave half a page empty. */
const RUNS_ON = 220;

interface QuoteProps {
  citation: Citation;
  /** Number of the document among the sources. */
  number: number | undefined;
}

/** A passage, word for word in Chinese, with its source and section. */
export function Quote({ citation, number }: QuoteProps) {
  return (
    <figure className="quote" data-long={citation.quote.length > RUNS_ON || undefined}>
      <blockquote lang="zh-CN">
        <MarkedText text={citation.quote} spans={citation.names} />
      </blockquote>
      <figcaption lang="zh-CN">
        {number !== undefined && `[${number}] `}
        {sectionText(citation)}
      </figcaption>
    </figure>
  );
}
