import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, fileName } from '../../../src/output/file-name.ts';

test('says what and when', () => {
  expect(fileName('集成电路', '2026-11-26', 'csv', 'zh')).toBe(
    '上海产业园区-集成电路-2026-11-26.csv',
  );
});

test('takes the day where the reader is', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
});

test('is good for every file system, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), what => {
      const name = fileName(what, '2026-11-26', 'csv', 'zh');
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\u202E]/u);
      expect(name.isWellFormed()).toBe(true);
      expect(name.startsWith('上海产业园区-')).toBe(true);
      expect(name.endsWith('-2026-11-26.csv')).toBe(true);
      // Windows and Linux take 255 units.
      expect(name.length).toBeLessThan(255);
    }),
  );
});
