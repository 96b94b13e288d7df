/**
 * Messages, Chinese and English. They come in parts, so that the first map waits for few words: the
 * shell's at the start, each other part beside the code that speaks it. All parts share one tree.
 */
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../domain/model.ts';
import type base from './base.zh.json';
import type board from './board.zh.json';
import type brochure from './brochure.zh.json';
import type builder from './builder.zh.json';
import type compare from './compare.zh.json';
import type debug from './debug.zh.json';
import type drawing from './drawing.zh.json';
import type embed from './embed.zh.json';
import type explore from './explore.zh.json';
import type fit from './fit.zh.json';
import type kin from './kin.zh.json';
import type offline from './offline.zh.json';
import type own from './own.zh.json';
import type present from './present.zh.json';
import type reader from './reader.zh.json';
import type search from './search.zh.json';
import type shell from './shell.zh.json';
import type shortlist from './shortlist.zh.json';
import type slides from './slides.zh.json';
import type take from './take.zh.json';
import type where from './where.zh.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: {
      translation: typeof shell &
        typeof explore &
        typeof reader &
        typeof board &
        typeof search &
        typeof fit &
        typeof kin &
        typeof where &
        typeof take &
        typeof brochure &
        typeof builder &
        typeof own &
        typeof present &
        typeof drawing &
        typeof shortlist &
        typeof slides &
        typeof compare &
        typeof debug &
        typeof offline &
        typeof embed &
        typeof base;
    };
  }
}

export const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

type File = () => Promise<{ default: object }>;
type Files = Readonly<Record<Language, File>>;

const PARTS = {
  shell: { zh: () => import('./shell.zh.json'), en: () => import('./shell.en.json') },
  explore: { zh: () => import('./explore.zh.json'), en: () => import('./explore.en.json') },
  reader: { zh: () => import('./reader.zh.json'), en: () => import('./reader.en.json') },
  board: { zh: () => import('./board.zh.json'), en: () => import('./board.en.json') },
  take: { zh: () => import('./take.zh.json'), en: () => import('./take.en.json') },
  shortlist: {
    zh: () => import('./shortlist.zh.json'),
    en: () => import('./shortlist.en.json'),
  },
  compare: { zh: () => import('./compare.zh.json'), en: () => import('./compare.en.json') },
  search: { zh: () => import('./search.zh.json'), en: () => import('./search.en.json') },
  fit: { zh: () => import('./fit.zh.json'), en: () => import('./fit.en.json') },
  kin: { zh: () => import('./kin.zh.json'), en: () => import('./kin.en.json') },
  where: { zh: () => import('./where.zh.json'), en: () => import('./where.en.json') },
  offline: { zh: () => import('./offline.zh.json'), en: () => import('./offline.en.json') },
  brochure: { zh: () => import('./brochure.zh.json'), en: () => import('./brochure.en.json') },
  own: { zh: () => import('./own.zh.json'), en: () => import('./own.en.json') },
  present: { zh: () => import('./present.zh.json'), en: () => import('./present.en.json') },
  embed: { zh: () => import('./embed.zh.json'), en: () => import('./embed.en.json') },
  drawing: { zh: () => import('./drawing.zh.json'), en: () => import('./drawing.en.json') },
  base: { zh: () => import('./base.zh.json'), en: () => import('./base.en.json') },
  slides: { zh: () => import('./slides.zh.json'), en: () => import('./slides.en.json') },
  debug: { zh: () => import('./debug.zh.json'), en: () => import('./debug.en.json') },
} satisfies Record<string, Files>;

export type MessagePart = keyof typeof PARTS | 'builder';

const parts: Partial<Record<MessagePart, Files>> = PARTS;

/** Adds the words of a page apart, which are no part of the atlas: that page brings their files. */
export function addPart(part: MessagePart, files: Files): void {
  parts[part] = files;
}

/** The parts asked for so far: a change of language brings them all. */
const wanted = new Set<MessagePart>(['shell']);
const brought = new Set<string>();
let current: Language = 'zh';

/** Brings the words of a part in a language, whether or not that is the one in use. */
export async function bring(part: MessagePart, language: Language): Promise<void> {
  const key = `${language}/${part}`;
  if (brought.has(key)) return;
  const file = await parts[part]?.[language]();
  if (!file) throw new Error(`No page has brought the words of ${part}.`);
  i18next.addResourceBundle(TAGS[language], 'translation', file.default, true);
  brought.add(key);
}

/** Ready with the shell's messages in one language. Values are text, never markup: React escapes them. */
export async function startMessages(language: Language): Promise<i18n> {
  current = language;
  await i18next.use(initReactI18next).init({
    lng: TAGS[language],
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await bring('shell', language);
  return i18next;
}

/** Brings the words of a part in the language in use; what speaks them waits for it. */
export async function loadMessages(part: MessagePart): Promise<void> {
  wanted.add(part);
  await bring(part, current);
}

export async function changeLanguage(language: Language): Promise<void> {
  current = language;
  await Promise.all([...wanted].map(part => bring(part, language)));
  if (current === language) await i18next.changeLanguage(TAGS[language]);
}
