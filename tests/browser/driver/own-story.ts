import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

/** A story of one's own: made from views, edited on the shelf, saved and opened. */
export function ownStoryOf(page: Page) {
  const own = page.getByRole('region', { name: '自制演示' });
  const step = (name: RegExp) => own.locator('.own-step-name').filter({ hasText: name });
  return {
    addViewToStory: () => page.getByRole('button', { name: '把当前视图加入演示' }).click(),
    ownStoryIsThere: () => own.waitFor(),
    /** Headings of the steps, each with its number. */
    ownSteps: async () =>
      (await own.locator('.own-step-name').allInnerTexts()).map(line => line.replace(/\s+/gu, ' ')),
    openOwnStep: (name: RegExp) => step(name).click(),
    writeHeading: (words: string) => own.getByLabel('标题（中文）').fill(words),
    writeTitle: (words: string) => own.getByLabel('演示题目（中文）').fill(words),
    quotable: () => own.getByRole('radio').count(),
    quoteNothing: () => own.getByRole('radio', { name: /^不引原文/u }).check(),
    moveOwnStep: async (name: RegExp, key: 'ArrowUp' | 'ArrowDown') => {
      await step(name).focus();
      await page.keyboard.press(`Shift+${key}`);
    },
    undoInStory: () => own.getByRole('button', { name: '撤销' }).click(),
    startOwnStory: () => own.getByRole('button', { name: '开始演示', exact: true }).click(),
    async saveStoryFile(): Promise<{ name: string; text: string }> {
      const coming = page.waitForEvent('download');
      await own.getByRole('button', { name: '存为文件' }).click();
      const file = await coming;
      return { name: file.suggestedFilename(), text: await text(await file.createReadStream()) };
    },
    openStoryFile: (name: string, content: string) =>
      own.locator('input[type="file"]').setInputFiles({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      }),
    ownStorySays: (words: string | RegExp) => own.getByText(words).first().waitFor(),
  };
}
