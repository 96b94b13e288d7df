/** Figures in words: Chinese as the documents print them, English with the scale worked in. */
import type { Language } from '../model.ts';
import { placeOf } from './comparison.ts';
import type { Indicator } from './model.ts';

type Bilingual = Readonly<{ zh: string; en: string }>;

interface Amount {
  readonly value: string;
  readonly unit?: Bilingual | undefined;
  readonly qualifier?: Bilingual | undefined;
}

function chinese({ value, unit, qualifier }: Amount): string {
  const word = qualifier?.zh ?? '';
  const measure = unit?.zh ?? '';
  switch (word && placeOf(word)) {
    case 'before':
      return `${word}${value}${measure}`;
    case 'inside':
      return `${value}${word}${measure}`;
    case 'after':
      return `${value}${measure}${word}`;
    case 'instead':
      return `${word}（${value}${measure}）`;
    default:
      return `${value}${measure}`;
  }
}

/** 亿元 is “× 100 million yuan” in the data: 4800 of them are 480 billion yuan. */
const SCALED = /^× ([\d,]+)( million)? (.+)$/u;

const LARGE: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
  [1, ''],
];

/** Nothing is rounded away: 12 digits are more than any document prints. */
const digits = new Intl.NumberFormat('en', { maximumSignificantDigits: 12 });

function inEnglish(value: number): string {
  const [size, name] = LARGE.find(([least]) => value >= least) ?? [1, ''];
  return digits.format(value / size) + name;
}

const DECIMAL = /^\d+(?:\.\d+)?$/u;

function englishFigure(value: string, unit: string): string {
  const [, times, million, of] = SCALED.exec(unit) ?? [];
  if (times && of && DECIMAL.test(value)) {
    const scale = Number(times.replaceAll(',', '')) * (million ? 1e6 : 1);
    return `${inEnglish(Number(value) * scale)} ${of}`;
  }
  // Decimals stay as printed: a plot ratio of 2.0 is not 2.
  const figure = /^\d{4,}$/u.test(value) ? digits.format(Number(value)) : value.replace('-', '–');
  return unit === '%' ? `${figure}%` : `${figure} ${unit}`.trim();
}

function english({ value, unit, qualifier }: Amount): string {
  const figure = englishFigure(value, unit?.en ?? '');
  if (!qualifier) return figure;
  const instead = placeOf(qualifier.zh) === 'instead';
  return instead ? `${qualifier.en} (${figure})` : `${qualifier.en} ${figure}`;
}

export function amountIn(language: Language, amount: Amount): string {
  return language === 'zh' ? chinese(amount) : english(amount);
}

/** What the indicator says, goals in words included. */
export function valueIn(language: Language, indicator: Indicator): string {
  if (language === 'en' && indicator.valueEn) return indicator.valueEn;
  return amountIn(language, indicator);
}

export function baselineIn(language: Language, { baseline, unit }: Indicator): string | null {
  return baseline ? amountIn(language, { ...baseline, unit }) : null;
}

export function stretchIn(language: Language, { stretch, unit }: Indicator): string | null {
  return stretch ? amountIn(language, { ...stretch, unit }) : null;
}

/** 2020 is 2020年 in Chinese; 原 and “十三五”初 stand as they are. */
export function yearIn(language: Language, year: Bilingual | undefined): string | null {
  if (!year) return null;
  return language === 'zh' && /\d$/u.test(year.zh) ? `${year.zh}年` : year[language];
}
