import { describe, expect, test } from 'vitest';
import { citationText } from '../../../src/domain/citation-text.ts';
import { contextOf } from '../../../src/domain/passage-context.ts';
import { orderPassages, voicesOf } from '../../../src/domain/passage-order.ts';
import {
  makeCitation,
  makeDocument,
  makeDocumentDetail,
  makeParagraph,
  makeReading,
} from './builders.ts';

/** Seed offsets: 0–3, 10–15 (two characters of noise inside), 20–23, 30–33. */
const READING = makeReading([], {
  paragraphs: [
    makeParagraph([[0, '第一段']]),
    makeParagraph([
      [10, '第二'],
      [14, '段'],
    ]),
    makeParagraph([[20, '第三段']]),
    makeParagraph([[30, '第四段']]),
  ],
});

const quotedIn = (start: number, end: number) =>
  contextOf(READING, start, end).map(each =>
    each.pieces
      .filter(piece => piece.quoted)
      .map(piece => piece.text)
      .join(''),
  );
const textsIn = (start: number, end: number) =>
  contextOf(READING, start, end).map(each => each.pieces.map(piece => piece.text).join(''));

describe('a passage in its context', () => {
  test('shows the paragraph before and the one after', () => {
    expect(textsIn(20, 23)).toEqual(['第二段', '第三段', '第四段']);
  });

  test('marks just the words of the passage', () => {
    expect(quotedIn(21, 22)).toEqual(['', '三', '']);
  });

  test('leaves out the noise between two runs, and marks on both sides of it', () => {
    expect(quotedIn(11, 15)).toEqual(['', '二段', '']);
  });

  test('may run over several paragraphs', () => {
    expect(quotedIn(11, 21)).toEqual(['', '二段', '第', '']);
  });

  test('at the head of the document has nothing before it', () => {
    expect(textsIn(0, 3)).toEqual(['第一段', '第二段']);
  });

  test('is empty when the reading text does not hold it', () => {
    expect(contextOf(READING, 40, 50)).toEqual([]);
  });
});

describe('the order of passages', () => {
  const documents = [makeDocument('001', 2016), makeDocument('002', 2021)];

  test('parts those that define from those that mention', () => {
    const order = orderPassages(
      [makeCitation('001'), makeCitation('002', { role: 'defining' })],
      documents,
    );
    expect(order.defining.map(({ doc }) => doc)).toEqual(['002']);
    expect(order.mentions.map(({ doc }) => doc)).toEqual(['001']);
  });

  test('puts the oldest document first', () => {
    const order = orderPassages([makeCitation('002'), makeCitation('001')], documents);
    expect(order.mentions.map(({ doc }) => doc)).toEqual(['001', '002']);
  });

  test('names every document in the order of time, and which of them are silent', () => {
    const later = makeCitation('002', { start: 90, end: 95 });
    const voices = voicesOf([later, makeCitation('002')], [...documents].reverse());
    expect(voices.map(({ document, citations }) => [document.id, citations.length])).toEqual([
      ['001', 0],
      ['002', 2],
    ]);
    expect(voices[1]?.citations.at(-1)).toBe(later);
  });
});

describe('a reference to copy', () => {
  test('names issuer, title, type, date, section and the words', () => {
    const detail = makeDocumentDetail({
      issuer: { zh: '上海市人民政府', en: 'Shanghai Government' },
      number: '沪府发〔2021〕1号',
      issued: '2021-06-23',
    });
    const citation = makeCitation('002', {
      quote: '建设张江药谷',
      section: [
        { zh: '三、空间布局', en: 'Layout' },
        { zh: '（一）一轴', en: 'Axis' },
      ],
    });
    expect(citationText(detail, citation)).toBe(
      '上海市人民政府. 上海市产业规划: 沪府发〔2021〕1号[Z]. 2021-06-23. 三、空间布局—（一）一轴: “建设张江药谷”。',
    );
  });

  test('puts into square brackets what the document does not print', () => {
    const detail = makeDocumentDetail({
      title: { text: '推定的题名', inferred: true, en: 'Inferred' },
    });
    expect(citationText(detail, makeCitation('002'))).toBe(
      '[责任者未印出]. [推定的题名][Z]. [2021—2025年]. “原文”。',
    );
  });

  test('adds no second full stop to a whole sentence', () => {
    const text = citationText(makeDocumentDetail(), makeCitation('002', { quote: '整句。' }));
    expect(text.endsWith('“整句。”')).toBe(true);
  });
});
