import { expect, test } from 'vitest';
import { type Atlas, openAtlas, shareAtlas } from './driver/open.ts';

const shared = shareAtlas({ link: '?v=1&map=121.603,31.1965,11.5' });

const FIVE = ['zizhu', 'zj-yaogu', 'lingang', 'baowu', 'zj-robot'];
const NAMES = ['紫竹高新区', '张江药谷', '临港新片区', '宝武钢铁基地', '张江机器人谷'];

/** The shared page with this shortlist, nothing open, nothing typed. */
async function having(...ids: string[]): Promise<Atlas> {
  const atlas = await shared();
  await atlas.goTo(`?v=1&map=121.603,31.1965,11.5${ids.length > 0 ? `&cmp=${ids.join(',')}` : ''}`);
  await atlas.searchFor('');
  await expect.poll(() => atlas.trayIsShown()).toBe(ids.length > 0);
  return atlas;
}

test('places get on it from list, panel, search and chooser, in that order', async () => {
  const atlas = await having();
  await atlas.starInList('临港新片区');
  await atlas.shortlistBecomes('临港新片区');
  expect(await atlas.panelIsOpen()).toBe(false);
  await atlas.openFromList('东方芯港');
  await atlas.panelTellsOf('东方芯港');
  expect(await atlas.panelSaysShortlisted()).toBe(false);
  await atlas.toggleInPanel();
  expect(await atlas.panelSaysShortlisted()).toBe(true);
  await atlas.searchFor('zjyg');
  await atlas.firstResultIs('张江药谷');
  await atlas.starInResults('张江药谷');
  await atlas.shortlistBecomes('临港新片区', '东方芯港', '张江药谷');
  await atlas.closePanel();
  await atlas.addressSays('cmp', 'lingang,dongfang-xingang,zj-yaogu');
});

test('the chooser on the map offers it for each place', async () => {
  const atlas = await having('lingang');
  await atlas.clickOnMap(121.603, 31.1965);
  await atlas.chooserOpens();
  await atlas.toggleInChooser('张江药谷');
  await atlas.shortlistBecomes('临港新片区', '张江药谷');
  expect(await atlas.chooserIsOpen()).toBe(true);
  await atlas.pressKeys('Escape');
});

test('by keys alone: S on a row, Shift and Enter on a result, and the row says so', async () => {
  const atlas = await having();
  await atlas.focusList();
  await atlas.pressKeys('Home', 'ArrowDown');
  await atlas.activeRowBecomes('临港新片区');
  await atlas.pressKeys('s');
  await atlas.shortlistBecomes('临港新片区');
  await atlas.hears('已加入候选清单：临港新片区，现有 1 处');
  expect(await atlas.rowSaysShortlisted('临港新片区')).toBe(true);
  await atlas.searchFor('zjyg');
  await atlas.firstResultIs('张江药谷');
  await atlas.pressKeys('Shift+Enter');
  await atlas.shortlistBecomes('临港新片区', '张江药谷');
  await atlas.pressKeys('Escape', 'Escape');
  await atlas.focusList();
  await atlas.pressKeys('Home', 'ArrowDown', 's');
  await atlas.shortlistBecomes('张江药谷');
  expect(await atlas.rowSaysShortlisted('临港新片区')).toBe(false);
});

test('keys change the order, and the focus goes along', async () => {
  const atlas = await having('zizhu', 'zj-yaogu', 'lingang');
  await atlas.focusInTray('临港新片区');
  await atlas.pressKeys('Shift+ArrowLeft');
  await atlas.shortlistBecomes('紫竹高新区', '临港新片区', '张江药谷');
  await atlas.hears('临港新片区 现在排第 2，共 3 处');
  await atlas.pressKeys('Shift+ArrowLeft');
  await atlas.addressSays('cmp', 'lingang,zizhu,zj-yaogu');
  await atlas.pressKeys('Delete');
  await atlas.shortlistBecomes('紫竹高新区', '张江药谷');
  await expect.poll(() => atlas.focused()).toMatch(/^button.*1/u);
});

test('dragging changes the order, as one step that “back” undoes', async () => {
  const atlas = await having('zizhu', 'zj-yaogu', 'lingang');
  await atlas.dragInTray('临港新片区', '紫竹高新区');
  await atlas.shortlistBecomes('临港新片区', '紫竹高新区', '张江药谷');
  expect(await atlas.panelIsOpen()).toBe(false);
  await atlas.back();
  await atlas.shortlistBecomes('紫竹高新区', '张江药谷', '临港新片区');
});

test('what was cleared can be had back', async () => {
  const atlas = await having('zizhu', 'zj-yaogu');
  await atlas.clearTray();
  await atlas.addressSays('cmp', null);
  await atlas.undoShortlist();
  await atlas.shortlistBecomes('紫竹高新区', '张江药谷');
});

test('a sixth place: the list stays, and the person may say what it replaces', async () => {
  const atlas = await having(...FIVE);
  await atlas.openFromList('东方芯港');
  await atlas.panelTellsOf('东方芯港');
  await atlas.toggleInPanel();
  expect(await atlas.fullQuestion()).toContain('最多 5 处');
  await atlas.leaveQuestion();
  await atlas.shortlistBecomes(...NAMES);
  await atlas.toggleInPanel();
  await atlas.replaceByQuestion('张江药谷');
  await atlas.shortlistBecomes(
    '紫竹高新区',
    '东方芯港',
    '临港新片区',
    '宝武钢铁基地',
    '张江机器人谷',
  );
  expect(await atlas.fullQuestion()).toBeNull();
  await atlas.closePanel();
});

test('tray and question have no barriers', async () => {
  const atlas = await having(...FIVE);
  expect(await atlas.barriers()).toEqual([]);
  await atlas.starInList('东方芯港');
  expect(await atlas.fullQuestion()).toContain('东方芯港');
  expect(await atlas.barriers()).toEqual([]);
  await atlas.leaveQuestion();
});

test('a link with ids that are gone says which, keeps the rest, and the note goes', async () => {
  const atlas = await openAtlas({ link: '?v=1&cmp=gone-park,lingang,no-such', until: 'list' });
  await atlas.says(/gone-park, no-such/u);
  await atlas.shortlistBecomes('临港新片区');
  await atlas.dismissNotice();
  await atlas.noticeIsGone(/gone-park/u);
});

test('it is there at the next visit', async () => {
  const atlas = await openAtlas({ until: 'list' });
  await atlas.starInList('临港新片区');
  await atlas.shortlistBecomes('临港新片区');
  await atlas.visit();
  await atlas.shortlistBecomes('临港新片区');
  await atlas.addressSays('cmp', 'lingang');
});

test('a link’s own is shown instead of the remembered one, and leads back to it', async () => {
  const atlas = await openAtlas({
    link: '?v=1&cmp=zizhu,zj-yaogu',
    until: 'list',
    before: context =>
      context.addInitScript(() => localStorage.setItem('atlas:shortlist', 'lingang')),
  });
  await atlas.says(/您自己的清单（1 处）还在/u);
  await atlas.shortlistBecomes('紫竹高新区', '张江药谷');
  await atlas.returnToOwnShortlist();
  await atlas.shortlistBecomes('临港新片区');
});

test('on a phone it takes one line below the sheet, and unfolds over it', async () => {
  const atlas = await openAtlas({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    link: `?v=1&cmp=${FIVE.join(',')}`,
    until: 'list',
  });
  expect((await atlas.trayBox())?.height).toBeLessThan(48);
  await atlas.unfoldTray();
  await atlas.shortlistBecomes(...NAMES);
  expect(await atlas.overflows()).toBe(false);
  expect(await atlas.barriers()).toEqual([]);
});
