/** Messages: Chinese and English, each fetched only when it is wanted. */
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../domain/model.ts';
import type zh from './zh.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh };
  }
}

const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

const FILES: Readonly<Record<Language, () => Promise<{ default: object }>>> = {
  zh: () => import('./zh.json'),
  en: () => import('./en.json'),
};

/** Ready with the messages of one language. Values are text, never markup: React escapes them. */
export async function startMessages(language: Language): Promise<i18n> {
  const messages = await FILES[language]();
  await i18next.use(initReactI18next).init({
    lng: TAGS[language],
    resources: { [TAGS[language]]: { translation: messages.default } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return i18next;
}

export async function changeLanguage(language: Language): Promise<void> {
  const tag = TAGS[language];
  if (!i18next.hasResourceBundle(tag, 'translation')) {
    const messages = await FILES[language]();
    i18next.addResourceBundle(tag, 'translation', messages.default);
  }
  await i18next.changeLanguage(tag);
}
