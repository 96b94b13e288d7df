/**
 * The running footer. It stands in the margin of the page, which only `@page` rules reach; these are
 * made here because their words follow the brochure. A sheet built by script passes the policy
 * against inline styles, and goes when the brochure goes, so that other views print as they did.
 */
import { useEffect } from 'react';

/** Words as a CSS string: quotes and whatever else could end it are escaped. */
const cssString = (words: string) =>
  `"${words.replace(/["\\\p{Cc}]/gu, sign => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

function footerRules(words: string): string {
  const look = 'font-size: 7.5pt; color: #555;';
  return `@page brochure {
    @bottom-left { ${look} content: ${cssString(words)}; width: 80%; }
    @bottom-right { ${look} content: counter(page) "\\a0/\\a0" counter(pages); }
  }`;
}

/** Whether the browser prints boxes in the margin (Chromium does from 131 on). */
export const printsFooters = (): boolean => 'CSSMarginRule' in window;

export function useFooter(words: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(footerRules(words));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet);
    };
  }, [words]);
}
