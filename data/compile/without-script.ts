/** What the page says where JavaScript is off: a sentence, and the documents it rests on. */
import type { Atlas } from '../../src/domain/model.ts';
import type { Compiled } from './compile.ts';

const SENTENCE = {
  zh: '这张地图需要 JavaScript 才能显示。它的内容出自以下文件：',
  en: 'This map needs JavaScript. It rests on these documents:',
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string) => text.replace(/[&<>"]/gu, character => ENTITIES[character] ?? '');

/** HTML for a `noscript` element; every word from the data is escaped. */
export function withoutScript({ files }: Pick<Compiled, 'files'>): string {
  const text = files.get('atlas.json');
  const documents = text ? (JSON.parse(text) as Atlas).documents : [];
  const items = documents.map(
    ({ short, year }) =>
      `<li>${escaped(short.zh)} (${year}) · <span lang="en">${escaped(short.en)}</span></li>`,
  );
  return `<p>${SENTENCE.zh}<br><span lang="en">${SENTENCE.en}</span></p><ul>${items.join('')}</ul>`;
}
