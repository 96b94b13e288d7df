/**
 * The accessible names by which the page's parts are found, in Chinese and English at once: the
 * driver works in both languages and needs not know which one is on.
 */

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Exactly one of the names; `…` in a name stands for any words. */
function named(...names: string[]): RegExp {
  const shapes = names.map(name => name.split('…').map(escaped).join('.+'));
  return new RegExp(`^(?:${shapes.join('|')})$`, 'u');
}

export const words = {
  map: named('地图：…', 'Map: …'),
  zoomIn: named('放大', 'Zoom in'),
  zoomOut: named('缩小', 'Zoom out'),
  home: named('回到全市', 'Whole city'),
  chooser: named('这里有 … 处，选哪一处？', '… places here: which one?'),
  staticPlan: named('静态示意图：…', 'Static plan: …'),
  lost: named('图形显示中断了…', 'The graphics were interrupted…'),
  credits: named('数据来源与许可', 'Sources and licences'),

  query: named('按名称筛选', 'Filter by name'),
  clearQuery: named('清空文字', 'Clear the text'),
  search: named('搜索', 'Search'),
  searchResults: named('搜索结果', 'Search results'),
  clearSearch: named('清空搜索', 'Clear the search'),
  facets: named('筛选条件', 'Filters'),
  activeFilters: named('已用的筛选', 'Active filters'),
  clearAll: named('全部清除', 'Clear all'),
  explorer: named('筛选与列表', 'Filters and list'),
  list: named('地点列表', 'List of places'),
  sort: named('排序', 'Sort'),
  byLayout: named('按布局', 'By layout'),
  byName: named('按名称', 'By name'),
  skipToList: named('跳到列表', 'Skip to the list'),

  legend: named('图例', 'Legend'),
  openLegend: named('展开图例', 'Open the legend'),
  closeLegend: named('收起图例', 'Close the legend'),

  panel: named('…的详情', 'Details of …'),
  closePanel: named('关闭详情', 'Close details'),
  showOnMap: named('在地图上查看', 'Show on the map'),
  context: named('看上下文', 'Show in context'),
  copy: named('复制引文', 'Copy citation'),
  readInDocument: named('在全文中阅读', 'Read in the document'),
  copyByHand: named('…请手动复制：', '…please copy by hand:'),

  views: named('视图', 'Views'),
  documents: named('政策文件', 'Policy documents'),
  readingText: named('…，正文', '…, the text'),
  allDocuments: named('‹ 全部文件', '‹ All documents'),
  pickDocument: named('换一份文件', 'Another document'),
  outline: named('目录', 'Outline'),
  findInDocument: named('在文件中查找', 'Find in the document'),
  nextFind: named('下一处', 'Next find'),
  chainWords: named('产业用词', 'Chain words'),
  original: named('提取原文', 'As extracted', 'Text as extracted'),
  largerText: named('放大文字', 'Larger text'),
  narrowMap: named('地图只看本节 … 处', 'Map: only … of this section'),
  liftNarrowing: named('地图只显示：…', 'The map shows only:…'),
  permalink: named('这一段的链接', 'Link to this paragraph'),
  selectedWords: named('所选文字', 'Selected words'),
  linkToWords: named('链接到所选文字', 'Link to the selected words'),
  stepper: named('…在这份文件中', '… in this document'),
  nextPassage: named('下一段', 'Next passage'),
  previousPassage: named('上一段', 'Previous passage'),
  byYear: named('五份文件，按年份', 'The five documents, by year'),

  schematic: named('示意图，不作为界线依据', 'Schematic; not a basis for boundaries'),
  theme: named('主题', 'Theme'),
  retry: named('重试', 'Try again'),
  taller: named('展开面板', 'Expand the sheet'),
  lower: named('收起面板', 'Shrink the sheet'),
} as const;

/** How many places are left: 共 255 处, 255 处中的 38 处, 38 of 255 places. */
export const resultCount = /^(?:共 \d+ 处|\d+ 处中的 \d+ 处|\d+(?: of \d+)? places?)$/u;

/** A facet's tab; behind the name stands how many of its options are chosen. */
export const facetTab = (facet: string) => new RegExp(`^${escaped(facet)}(?:\\s|\\d|$)`, 'u');

/** An option of a facet: its name, and behind it how many places it would leave. */
export const facetOption = (option: string) =>
  new RegExp(`^${escaped(option)}(?:，\\d+ 处|, \\d+ places?)$`, 'u');

/** The button that takes an option out, whatever facet it belongs to. */
export const activeChip = (option: string) =>
  new RegExp(`^(?:去掉[^：]+：|Remove [^:]+: )${escaped(option)}$`, 'u');

/** A row of the list: the name, behind it kind and district. */
export const listRow = (name: string) => new RegExp(`^${escaped(name)} `, 'u');

/** The legend's switch for a part of the layout. */
export const legendSwitch = (part: string) => named(`在图上显示${part}`, `Show ${part} on the map`);

/** The board of targets and indicators. */
export const boardWords = {
  tab: named('指标', 'Targets'),
  board: named('目标与指标', 'Targets and indicators'),
  forms: {
    chart: named('图', 'Chart'),
    table: named('表', 'Table'),
    printed: named('规划指标表原样', 'The plan’s table as printed'),
  },
  groupings: {
    doc: named('按文件', 'By document'),
    theme: named('按主题', 'By theme'),
  },
  filter: named('筛选指标', 'Filter indicators'),
  unaligned: named('只看对不上的数字', 'Only figures that don’t line up'),
  clear: named('清除条件', 'Clear them'),
  read: named('在文件中打开', 'Open in the document'),
  csv: named('下载 CSV…', 'Download CSV…'),
  sentenceOf: (name: string) => named(`原句：${name}`, `Sentence: ${name}`),
} as const;

/** The brochure. */
export const brochureWords = {
  views: words.views,
  settings: named('手册设置', 'Settings of the brochure'),
  print: named('打印或存为 PDF', 'Print or save as PDF'),
  back: named('‹ 返回地图', '‹ Back to the map'),
  subject: named('内容', 'About'),
  segment: named('环节', 'Segment'),
  tongues: {
    zh: named('中文'),
    en: named('English'),
    both: named('中英对照', 'Both'),
  },
  forms: {
    full: named('每处一页', 'A page a place'),
    compact: named('简版', 'Short'),
  },
} as const;
