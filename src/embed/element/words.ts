/** The few words that the element itself says; the atlas has its own. */
export interface Words {
  readonly title: string;
  readonly open: string;
}

const WORDS: Readonly<Record<'zh' | 'en', Words>> = {
  zh: { title: '上海产业园区空间图', open: '打开上海产业园区空间图' },
  en: { title: 'Shanghai Industrial Atlas', open: 'Open the Shanghai Industrial Atlas' },
};

/** In the language of the element, or of what stands round it. */
export function wordsFor(element: Element): Words {
  const tag = element.closest('[lang]')?.getAttribute('lang') ?? navigator.language;
  return WORDS[/^zh\b/i.test(tag) ? 'zh' : 'en'];
}
