import { expect, test } from 'vitest';
import { openAtlas } from './driver/open.ts';

const link = '?v=1&sel=gongchengyuan';
const opening =
  '上海市人民政府. 上海市人民政府关于促进本市高新技术产业开发区高质量发展的实施意见: 沪府规〔2021〕9号[Z]. 2021-07-23. ';

test('a citation goes to the clipboard in the form of GB/T 7714', async () => {
  const atlas = await openAtlas({
    link,
    until: 'list',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await atlas.panelTellsOf('中国工程院院士成果转化中心');
  const [passage] = await atlas.passages();
  await atlas.copyCitation();
  await expect.poll(() => atlas.passageSays()).toBe('已复制');
  const copied = await atlas.page.evaluate(() => navigator.clipboard.readText());
  expect(copied.startsWith(opening)).toBe(true);
  expect(copied.endsWith(`“${passage?.quote}”`)).toBe(true);
});

test('where the clipboard is shut, the citation stands there to be copied by hand', async () => {
  const atlas = await openAtlas({
    link,
    until: 'list',
    before: context =>
      context.addInitScript(() =>
        Object.defineProperty(navigator, 'clipboard', { value: undefined }),
      ),
  });
  await atlas.panelTellsOf('中国工程院院士成果转化中心');
  await atlas.copyCitation();
  const text = await atlas.textToCopy();
  expect(text.startsWith(opening)).toBe(true);
  expect(await atlas.passageSays()).toBe('');
});

test('a title that is inferred and an issuer that is not printed stand in brackets', async () => {
  const atlas = await openAtlas({
    link: '?v=1&sel=dongfang-xingang',
    until: 'list',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await atlas.panelTellsOf('东方芯港');
  await atlas.copyCitation();
  await expect.poll(() => atlas.passageSays()).toBe('已复制');
  const copied = await atlas.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^\[责任者未印出\]\. \[上海市产业园区转型升级“十四五”规划\]\[Z\]\. \[/u);
});
