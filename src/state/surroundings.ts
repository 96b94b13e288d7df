/** What the browser and the system prefer, and what this browser remembers of earlier visits. */
import { THEMES, type Theme } from './intent.ts';
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

/** Remembered choices first, then the system's. */
export function readSurroundings(): Surroundings {
  const language = recall('language');
  const theme = recall('theme');
  return {
    language: language === 'zh' || language === 'en' ? language : systemLanguage(),
    theme: THEMES.find(each => each === theme) ?? systemTheme(),
  };
}

/** Follows the system's theme while the page is open, and remembers what is chosen here. */
export function keepSurroundings(store: AtlasStore): void {
  for (const query of [DARK, CONTRAST]) {
    window.matchMedia(query).addEventListener('change', () => {
      store.setState({ surroundings: readSurroundings() });
    });
  }
  store.subscribe(({ intent }, { intent: before }) => {
    if (intent.language && intent.language !== before.language)
      remember('language', intent.language);
    if (intent.theme && intent.theme !== before.theme) remember('theme', intent.theme);
  });
}
