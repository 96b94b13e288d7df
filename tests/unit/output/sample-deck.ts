/** Slides with pictures of one pixel, for tests that run without a browser. */
import { PALETTES } from '../../../src/design/palette.ts';
import type { DeckContent, SlideContent } from '../../../src/output/pptx/slides.ts';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const LONG = '聚焦386平方公里范围，以“一带多区”的产业整体空间布局为核心，'.repeat(6);

const slide = (heading: string, quote: string | null, notes: string): SlideContent => ({
  heading,
  clause: quote === null ? null : { quote, from: '《园区转型升级十四五规划》（2021），四—（一）' },
  notes,
  picture: PIXEL,
  alt: `地图：${heading}，"A" & <B>`,
});

export const SAMPLE: DeckContent = {
  title: '总体格局 & <更多>',
  source: '来源：政策文件；© OpenStreetMap 贡献者，ODbL 1.0',
  stamp: '2026-11-27',
  language: 'zh',
  palette: PALETTES.light,
  slides: [
    slide(
      '从一张底图开始',
      '形成“一轴、三带、多节点”的产业园区空间布局。',
      '第一段\n第二段 & <三>',
    ),
    slide('R&D <研发>', LONG, '说明'),
    slide('自己做的一步', null, ''),
  ],
};
