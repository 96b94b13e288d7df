import type { BrowserContext, Route } from 'playwright-core';

const FILE = '**/config.json';

/** Answers `config.json` with what is said, as if the publisher had put it beside the page. */
export const withConfig = (said: unknown) => (context: BrowserContext) =>
  context.route(FILE, route => route.fulfill({ json: said }));

/** Answers it otherwise. */
export const withConfigAnswer =
  (answer: (route: Route) => Promise<void>) => (context: BrowserContext) =>
    context.route(FILE, answer);

/** What the page writes with `console.warn` about it; the list grows while the page runs. */
export function hearWarnings(context: BrowserContext): string[] {
  const heard: string[] = [];
  context.on('console', message => {
    const text = message.text();
    if (message.type() === 'warning' && text.startsWith('config.json: ')) heard.push(text);
  });
  return heard;
}
