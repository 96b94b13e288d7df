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

  newVersion: named('新版本', 'New version'),
  versionNews: /新版本|new version/u,
  updateNow: named('现在更新', 'Update now'),
  later: named('稍后', 'Later'),

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

  drawing: named('图上画的是什么', 'What is drawn on the map'),

  views: named('视图', 'Views'),
  languageButton: named('中文', 'English'),
  configNotice: named('本站配置 config.json', 'This site’s config.json'),
  closeConfigNotice: named('关闭配置提示', 'Close the notice on the configuration'),
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
  smallerText: named('缩小文字', 'Smaller text'),
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

/** The base map that the publisher has set. */
export const baseWords = {
  notice: named('底图', 'Base map'),
  retry: named('再试一次', 'Try again'),
  close: named('关闭提示', 'Dismiss'),
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

/** Distances and the tools on the map. */
export const whereWords = {
  tab: /^(?:距离|Distance)(?:\s|$)/u,
  from: named('从哪里量', 'Measure from'),
  pick: named('在地图上选点', 'Pick on the map'),
  useMiddle: named('用地图中心', 'Use the middle of the map'),
  coordinates: named('或输入坐标', 'Or type coordinates'),
  swap: named('改用 …', 'Use …'),
  radius: (kilometres: number) => named(`${kilometres} 公里`, `${kilometres} km`),
  otherRadius: named('其他公里数', 'Other kilometres'),
  sort: named('列表按距离排列', 'Sort the list by distance'),
  show: named('在图上看', 'Show on the map'),
  here: named('从这里量距离', 'Measure distances from here'),
  ruler: named('量长度和面积', 'Measure length and area'),
  measuring: named('测量', 'Measuring'),
  shapes: { length: named('长度', 'Length'), area: named('面积', 'Area') },
  addMiddle: named('加地图中心', 'Add the middle'),
  undo: named('撤回一点', 'Undo'),
  clear: named('清空', 'Clear'),
  close: named('收起测量', 'Put measuring away'),
  by: named('按坐标或地点加点', 'Add by coordinates or place'),
  typed: named('坐标', 'Coordinates'),
  addPlace: named('加“…”', 'Add “…”'),
} as const;

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

/** The ranking by what a person weighs. */
export const fitWords = {
  tab: named('匹配', 'Fit'),
  view: named('匹配：按看重的条件排序', 'Fit: rank places by what matters to you'),
  criteria: named('看重的条件', 'What matters'),
  weightOf: (name: string) => named(`权重：${name}`, `Weight of: ${name}`),
  remove: (name: string) => named(`去掉条件：${name}`, `Remove: ${name}`),
  kind: named('条件的种类', 'Kind of criterion'),
  value: named('具体是', 'Which one'),
  add: named('加入', 'Add'),
  ranking: named('排序结果', 'Ranking'),
  examples: named('可以从这里开始', 'Where to start'),
  removeUnknown: named('从链接中去掉', 'Take out of the link'),
  how: named('怎么计分', 'How this is counted'),
} as const;

/** What else stands in a chain of the place whose panel is open. */
export const kinWords = {
  chainOf: (name: string) =>
    new RegExp(`^.?\\s*${escaped(name)}(?:（另有 \\d+ 处）| \\(\\d+ others\\))$`, 'u'),
} as const;

/** What can be taken away. */
export const takeWords = {
  open: named('带走：链接、文件、手册', 'Take away: link, files, brochure'),
  dialog: named('带走', 'Take away'),
  close: named('关闭', 'Close'),
  link: named('当前视图的链接', 'Link to the present view'),
  copy: named('复制链接', 'Copy link'),
  qr: named('二维码，…', 'QR code …'),
  taking: {
    filter: /^(?:当前筛选|Present filter)/u,
    shortlist: /^(?:候选清单|Shortlist)/u,
    selected: /^(?:选中的地点|Selected place)/u,
    all: /^(?:全部|Everything)/u,
  },
  format: {
    csv: named('CSV'),
    xlsx: named('Excel（XLSX）', 'Excel (XLSX)'),
    geojson: named('GeoJSON'),
    kml: named('KML'),
    passages: named('CSV：原文', 'CSV of passages'),
  },
  dropConditions: named('去掉所有条件', 'Drop all conditions'),
  shortlist: named('把“…”放进清单', 'Put “…” on the shortlist'),
  content: named('文件内容', 'Content of the file'),
  ownTab: named(
    '在新标签页打开本页，在那里下载',
    'Open this page in a tab of its own and download there',
  ),
  retry: named('重试', 'Try again'),
} as const;

/** The shortlist, its tray and what it asks. */
export const shortlistWords = {
  tray: named('候选清单', 'Shortlist'),
  places: named('候选地点，按次序', 'Places on the shortlist, in order'),
  unfold: named('展开候选清单', 'Unfold the shortlist'),
  toggle: named('候选清单：…', 'Shortlist: …'),
  toggleOf: (name: string) => named(`候选清单：${name}`, `Shortlist: ${name}`),
  compare: named('对比', 'Compare'),
  clear: named('清空', 'Clear'),
  undo: named('撤销', 'Undo'),
  dismiss: named('关闭提示', 'Dismiss'),
  back: named('换回我的清单', 'Back to mine'),
  adopt: named('以后用这份', 'Use this one from now on'),
  remove: (name: string) => named(`移出候选清单：${name}`, `Take off the shortlist: ${name}`),
  full: named('候选清单已满', 'The shortlist is full'),
  replace: (name: string) => named(`换下 ${name}`, `Replace ${name}`),
  leave: named('都不换', 'None, leave it'),
} as const;

/** The comparison. */
export const compareWords = {
  table: named('… 处候选地点对比：…', '… of the shortlist…'),
  differences: named('只看不同', 'Differences only'),
  left: (name: string) => named(`左移：${name}`, `Move left: ${name}`),
  right: (name: string) => named(`右移：${name}`, `Move right: ${name}`),
  wholePassage: named('展开全文', 'Show all of it'),
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

/** The page for frames. */
export const frameWords = {
  full: /^(?:完整地图|Full atlas)/u,
  address: named('完整地图的网址', 'Address of the full atlas'),
  list: /^(?:列表（\d+ 处）|List \(\d+ places?\)|筛选|Filters)$/u,
  back: named('‹ 地图', '‹ Map'),
  stories: named('讲解', 'Stories'),
  inFull: /^(?:在完整地图中查看全部原文|All its passages in the full atlas)/u,
} as const;

/** The page that makes the code for other sites. */
export const builderWords = {
  subject: {
    all: named('整张图', 'The whole atlas'),
    part: named('一部分', 'A part of it'),
    place: named('一处地点', 'One place'),
    story: named('一个故事', 'A story'),
  },
  lock: (facet: string) => named(`锁定“${facet}”：…`, `Lock “${facet}”: …`),
  size: named('尺寸', 'Size'),
  parts: named('地图旁显示', 'Shown beside the map'),
  ownParts: named('自己选', 'My choice'),
  language: named('语言', 'Language'),
  theme: named('主题', 'Theme'),
  start: named('打开时的画面', 'View when it opens'),
  form: named('用哪种代码', 'Which code'),
  code: named('嵌入代码', 'Code to embed'),
  copy: named('复制代码', 'Copy the code'),
  place: named('找一处地点', 'Find a place'),
  host: named('您的网站地址', 'Address of your site'),
  preview: named('预览：…', 'Preview: …'),
  take: named('从预览现在的画面开始', 'Begin with what the preview shows now'),
  toBuilder: named('嵌入此视图', 'Embed this view'),
} as const;
