/** Rows of a place's table: what is said, and in each language of the brochure how it is. */
import type { ReactNode } from 'react';
import { type Speaker, useSpeakers } from './speakers.tsx';

/** `alone`: no other language stands beside, so what is only Chinese must stand here too. */
type Cell = (speaker: Speaker, alone: boolean) => ReactNode;

interface FactProps {
  label: (speaker: Speaker) => string;
  children: Cell;
}

function Label({ label }: Pick<FactProps, 'label'>) {
  return (
    <dt>
      {useSpeakers().map(speaker => (
        <span key={speaker.language} className="said" lang={speaker.tag}>
          {label(speaker)}
        </span>
      ))}
    </dt>
  );
}

/** Two columns with both languages; one with one. */
export function Fact({ label, children }: FactProps) {
  const speakers = useSpeakers();
  return (
    <div className="fact">
      <Label label={label} />
      {speakers.map(speaker => (
        <dd key={speaker.language} lang={speaker.tag}>
          {children(speaker, speakers.length === 1)}
        </dd>
      ))}
    </div>
  );
}

/** What is the same in every language, across all columns. */
export function ChineseFact({
  label,
  children,
}: Omit<FactProps, 'children'> & { children: ReactNode }) {
  return (
    <div className="fact fact-across">
      <Label label={label} />
      <dd lang="zh-CN">{children}</dd>
    </div>
  );
}

/** Printed words are Chinese: they stand in the Chinese column, or in the only one. */
export const showsPrinted = ({ language }: Speaker, alone: boolean) => alone || language === 'zh';

export function Printed({ words }: { words: readonly string[] }) {
  return <span lang="zh-CN">{words.map(word => `“${word}”`).join('、')}</span>;
}
