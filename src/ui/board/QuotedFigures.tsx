import { Fragment } from 'react';
import type { Indicator } from '../../domain/board/model.ts';

/** The sentence: the indicator's own words stand out, its figures are marked. */
export function QuotedFigures({ indicator }: { indicator: Indicator }) {
  const { sentence, citation, marks } = indicator;
  const { quote } = citation;
  const last = marks.at(-1)?.[1] ?? 0;
  return (
    <>
      <span className="around">{sentence.before}</span>
      {marks.map(([start, end], at) => (
        <Fragment key={start}>
          <Cells words={quote.slice(marks[at - 1]?.[1] ?? 0, start)} />
          <mark>
            <Cells words={quote.slice(start, end)} />
          </mark>
        </Fragment>
      ))}
      <Cells words={quote.slice(last)} />
      <span className="around">{sentence.after}</span>
    </>
  );
}

/** Cells of a table row stand on lines of their own in the text; here a stroke parts them. */
function Cells({ words }: { words: string }) {
  return words.split(/\n\t*/u).map((cell, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a quote never change
    <Fragment key={at}>
      {at > 0 && <span className="cell-end"> │ </span>}
      {cell}
    </Fragment>
  ));
}
