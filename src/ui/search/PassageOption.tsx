import { excerptOf } from '../../domain/search/excerpt.ts';
import type { PassageHit } from '../../domain/search/passages.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';
import { Marked } from './Marked.tsx';

/** The words in their sentence; below it document and heading. */
export function PassageOption({ hit }: { hit: PassageHit }) {
  const names = useOptionNames();
  return (
    <span className="names">
      <span className="excerpt">
        <Marked pieces={excerptOf(hit.text, hit.ranges)} language="zh" />
      </span>
      <span className="summary">
        {names('doc', hit.doc)}
        {hit.heading && ' · '}
        <span lang="zh-CN">{hit.heading}</span>
      </span>
    </span>
  );
}
