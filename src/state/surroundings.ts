/** What the browser and the system prefer, and what this browser remembers of earlier visits. */
import { DEFAULT_CONFIG } from '../domain/config/model.ts';
import { APPEARANCES, type Theme } from './intent.ts';
import { recall, remember } from './remember.ts';
import type { AtlasStore, Surroundings } from './store.ts';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

function systemTheme(): Theme {
  if (window.matchMedia(CONTRAST).matches) return 'contrast';
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

function systemLanguage(): Surroundings['language'] {
  return navigator.languages.some(tag => tag.toLowerCase().startsWith('zh')) ? 'zh' : 'en';
}

/** Remembered choices first, then the publisher's, then the system's, as far as the site has them. */
export function readSurroundings({ languages, language } = DEFAULT_CONFIG): Surroundings {
  const has = (wanted: string | null) => languages.find(each => each === wanted);
  const theme = recall('theme');
  return {
    language: has(recall('language')) ?? language ?? has(systemLanguage()) ?? languages[0] ?? 'zh',
    theme: APPEARANCES.find(each => each === theme) ?? systemTheme(),
  };
}

/** Follows the system's theme while the page is open, and remembers what is chosen here. */
export function keepSurroundings(store: AtlasStore): void {
  for (const query of [DARK, CONTRAST]) {
    window.matchMedia(query).addEventListener('change', () => {
      store.setState({ surroundings: readSurroundings(store.getState().config) });
    });
  }
  store.subscribe(({ intent }, { intent: before }) => {
    if (intent.language && intent.language !== before.language)
      remember('language', intent.language);
    if (intent.theme && intent.theme !== before.theme) remember('theme', intent.theme);
  });
}
