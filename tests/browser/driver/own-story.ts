import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A story of one's own: adding views, the editor on the shelf, its file. */
export function ownStoryOf(page: Page) {
  const editor = page.getByRole('region', { name: /^(?:自制演示|Your own story)$/u });
  const steps = editor.getByRole('list', { name: /^(?:步骤，按次序|Steps, in order)$/u });
  const row = (at: number) => steps.locator(':scope > li').nth(at - 1);
  const name = (at: number) => row(at).locator('[aria-expanded]');
  const button = (label: RegExp) => editor.getByRole('button', { name: label });
  const field = (label: RegExp) => editor.getByLabel(label);
  const headings = async () =>
    (await steps.locator(':scope > li [aria-expanded]').allInnerTexts()).map(text =>
      text.replace(/^\d+\s*/u, '').trim(),
    );
  const give = (file: { name: string; text: string }) =>
    editor.locator('input[type=file]').setInputFiles({
      name: file.name,
      mimeType: 'application/json',
      buffer: Buffer.from(file.text),
    });
  return {
    /** Presses the button on the map and waits for the news. */
    async addView(position: number): Promise<void> {
      await page
        .getByRole('button', { name: /^(?:把当前视图加入演示|Add this view to your story)$/u })
        .click();
      await page
        .getByRole('status')
        .filter({
          hasText: new RegExp(`^(?:第 ${position} 步已加入|Added as step ${position}$)`, 'u'),
        })
        .waitFor();
    },
    /** What is said beside the news of a view that was added. */
    addedSays: (text: string | RegExp) =>
      page.getByRole('status').filter({ hasText: text }).waitFor(),
    undoAdding: () =>
      page
        .getByRole('status')
        .getByRole('button', { name: /^(?:撤销|Undo)$/u })
        .click(),
    editAdded: () =>
      page
        .getByRole('status')
        .getByRole('button', { name: /^(?:编辑|Edit)$/u })
        .click(),
    ownEditorStands: () => editor.waitFor(),
    /** Headings of the steps, in order. */
    ownStepsBecome: (...wanted: string[]) => expect.poll(headings).toEqual(wanted),
    /** From 1. Opens the step, or closes it. */
    toggleOwnStep: (at: number) => name(at).click(),
    focusOwnStep: (at: number) => name(at).focus(),
    ownStepFocused: (at: number) => name(at).evaluate(it => it === document.activeElement),
    nameOwnStory: (zh: string) => field(/^(?:演示题目|Title) ?[（(]中文[）)]$/u).fill(zh),
    writeHeading: (zh: string) => field(/^(?:标题|Heading) ?[（(]中文[）)]$/u).fill(zh),
    writeNotes: (zh: string) => field(/^(?:讲稿|Notes) ?[（(]中文[）)]$/u).fill(zh),
    /** Sentences that the open step may quote. */
    clauseChoices: () => editor.locator('fieldset q').allInnerTexts(),
    chooseClause: (quote: string) =>
      editor
        .locator('fieldset label')
        .filter({ has: page.getByText(quote, { exact: true }) })
        .getByRole('radio')
        .check(),
    dragOwnStep: async (from: number, onto: number): Promise<void> => {
      await row(onto).scrollIntoViewIfNeeded();
      const handle = await row(from).locator('.own-handle').boundingBox();
      const goal = await row(onto).boundingBox();
      if (!handle || !goal) throw new Error('There is no such step.');
      await page.mouse.move(handle.x + 5, handle.y + 8);
      await page.mouse.down();
      await page.mouse.move(handle.x + 5, goal.y + goal.height / 2, { steps: 6 });
      await page.mouse.up();
    },
    undoOwn: () => button(/^(?:撤销|Undo)$/u).click(),
    showOwnStep: () => button(/^(?:在地图上看|Show on the map)$/u).click(),
    presentOwn: () => button(/^(?:开始演示|Present)$/u).click(),
    async saveOwn(): Promise<{ name: string; text: string }> {
      const coming = page.waitForEvent('download');
      await button(/^(?:存为文件|Save as a file)$/u).click();
      const file = await coming;
      const bytes = await buffer(await file.createReadStream());
      return { name: file.suggestedFilename(), text: bytes.toString('utf8') };
    },
    openOwn: give,
    /** Drops a file on the editor, as from a folder. */
    dropOwn: async (file: { name: string; text: string }): Promise<void> => {
      const data = await page.evaluateHandle(({ name: called, text }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], called, { type: 'application/json' }));
        return transfer;
      }, file);
      await editor.dispatchEvent('drop', { dataTransfer: data });
    },
    ownRefusal: () => editor.getByRole('alert').innerText(),
    /** The mark that says whose words these are. */
    ownMark: () => page.locator('.slide .own-mark').innerText(),
  };
}
