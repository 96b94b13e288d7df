/** Whatever has a Chinese and an English name, in one of the two. */
import type { Language } from './model.ts';

export const nameIn = (named: { name: string; en: string }, language: Language) =>
  language === 'zh' ? named.name : named.en;
