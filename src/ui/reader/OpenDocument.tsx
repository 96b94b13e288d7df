import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findInReading } from '../../domain/find-in-reading.ts';
import type { Reading } from '../../domain/reading.ts';
import { settleRange } from '../../domain/settle-range.ts';
import { FindBar } from './FindBar.tsx';
import { Original } from './Original.tsx';
import { Outline } from './Outline.tsx';
import { PassageStepper } from './PassageStepper.tsx';
import { ReadingText } from './ReadingText.tsx';
import { SectionBar } from './SectionBar.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { TextTools } from './TextTools.tsx';
import { useInView } from './use-in-view.ts';
import { useReadAddress } from './use-reading.ts';
import { useRestingPlace } from './use-resting-place.ts';
import { useReadingSettings } from './use-settings.ts';

/** A document that has arrived: tools, text, and how they go together. */
export function OpenDocument({ reading }: { reading: Reading }) {
  const [original, setOriginal] = useState(false);
  const settings = useReadingSettings();
  const tools = {
    settings,
    original,
    onOriginal: () => setOriginal(!original),
  };
  return original ? (
    <>
      <TextTools {...tools} />
      <Original doc={reading.doc} scale={settings.scale} />
    </>
  ) : (
    <Typeset reading={reading} tools={tools} />
  );
}

interface TypesetProps {
  reading: Reading;
  tools: Parameters<typeof TextTools>[0];
}

function Typeset({ reading, tools }: TypesetProps) {
  const { t } = useTranslation();
  const address = useReadAddress();
  const [words, setWords] = useState('');
  const [find, setFind] = useState(0);
  const text = useRef<HTMLElement>(null);
  const { range, fault } = useMemo(
    () => settleRange(reading, address ?? { start: null, end: null }),
    [reading, address],
  );
  const finds = useMemo(() => findInReading(reading, words), [reading, words]);
  const offset = useInView(text, reading);
  useRestingPlace(text, reading.doc, range);
  return (
    <>
      <TextTools {...tools}>
        <Outline reading={reading} offset={offset} />
        <FindBar
          text={text}
          finds={finds}
          at={find}
          onAt={setFind}
          onWords={next => {
            setWords(next);
            setFind(0);
          }}
          words={words}
        />
      </TextTools>
      <SectionBar reading={reading} offset={offset} />
      <PassageStepper reading={reading} range={range} />
      {fault && (
        <p className="reader-fault" role="status">
          {t(`reader.${fault}`)}
        </p>
      )}
      <ReadingText
        ref={text}
        reading={reading}
        range={range}
        finds={finds}
        current={finds[find] ?? null}
        settings={tools.settings}
      />
      <SelectionBar reading={reading} text={text} />
    </>
  );
}
