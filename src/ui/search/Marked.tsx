import type { Piece } from '../../domain/search/excerpt.ts';

/** Text with what answers the query highlighted. */
export function Marked({ pieces, language }: { pieces: readonly Piece[]; language: 'zh' | 'en' }) {
  return (
    <span lang={language === 'zh' ? 'zh-CN' : 'en'}>
      {pieces.map(({ text, marked }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity
        marked ? <mark key={at}>{text}</mark> : text,
      )}
    </span>
  );
}
