/** Names of files: what they hold and when they were taken. */
import type { Language } from '../domain/model.ts';

const SUBJECT: Readonly<Record<Language, string>> = {
  zh: '上海产业园区',
  en: 'Shanghai industrial places',
};

/** Longer words of what was chosen are cut: some systems take 255 bytes, three for a Chinese character. */
const LONGEST = 48;

/** What file systems refuse, and what shells and spreadsheets stumble over. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;

function safe(text: string): string {
  const clean = text.replace(REFUSED, ' ').replace(/\s+/gu, ' ').trim();
  const letters = [...clean];
  const cut = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : clean;
  // Windows drops a dot or space at the end of a part.
  return cut.replace(/[. ]+$/u, '');
}

/** `what` in short; the day as YYYY-MM-DD; the ending without its dot. */
export function fileName(what: string, day: string, ending: string, language: Language): string {
  return `${[SUBJECT[language], safe(what), day].filter(Boolean).join('-')}.${ending}`;
}

/** The day at the reader's place, YYYY-MM-DD. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
