/**
 * What each field of `config.json` means, for editors that explain while one types. It stands beside
 * the schema and not in it, so that the page needn't carry words it never shows.
 */
type Described = Readonly<Record<string, string>>;

const WORDS = '一段文字，或中英文各一段。One text, or one in each language.';
const SERVER = '底图服务。A base map from elsewhere; see docs/base-maps.md.';
const ATTRIBUTION = '底图的署名，显示在图上。Whose map it is, shown on the map.';
const REVIEW = '该底图的审图号。The number under which that base map was reviewed.';

/** By path; `[]` stands for an entry of a list, and what holds for each variant is said once. */
const DESCRIPTIONS: Described = {
  $schema: '本格式的说明文件，供编辑器补全。The schema, so that editors complete and check.',
  title: `本站标题；不写则为图名。The site’s title; the atlas’s own without it. ${WORDS}`,
  logo: '标题前的标志。The logo before the title.',
  'logo.src':
    '标志文件：相对网页的路径、https: 地址，或 data:image 地址。A path relative to the page, https:, or data:image.',
  'logo.alt': `标志的文字说明，供看不到图的人。The logo in words, for whoever does not see it. ${WORDS}`,
  'logo.href': '点击标志打开的网址（https:）。Where the logo leads (https:).',
  languages: '本站的语言，至少一种；只有一种时不显示切换按钮。Languages of the site, at least one.',
  language:
    '默认语言；不写则随浏览器。The language for whoever has not chosen one; the browser’s without it.',
  colours:
    '各主题的主色；对比度不足 AA（4.5:1）的不采用。Accent colours by theme; below AA (4.5:1) they are refused.',
  'colours.light': '浅色主题。The light theme.',
  'colours.dark': '深色主题。The dark theme.',
  'colours.contrast': '高对比主题。The high-contrast theme.',
  'colours.*.accent': '按钮、链接和标记的颜色，#rrggbb。Buttons, links and marks, #rrggbb.',
  'colours.*.onAccent': '主色上文字的颜色，#rrggbb。Lettering on the accent, #rrggbb.',
  start:
    '网址不带参数时打开的视图，写作查询串，如 ?chain=BIO。The view of a bare address, as a query such as ?chain=BIO.',
  modes:
    '本站有哪些视图；不写则全部。第一个是默认视图的后备。Views that exist; all without it. The first stands in for a missing one.',
  origins:
    '可以操控和监听嵌入页的网站来源，须逐个写明。Exact origins that may steer and hear an embedded atlas.',
  review:
    '审图号与说明，显示在图角、图片与幻灯片上。Review number and notice, on map, pictures and slides.',
  'review.number': '审图号，如实填写批准的编号。The number under which the map was approved.',
  'review.notice': `图上的其他说明。What else must be said on the map. ${WORDS}`,
  contact: '详情里的咨询链接。A link in a place’s panel for questions.',
  'contact.href':
    'mailto: 或 https: 地址；{id}、{name}、{link} 换成该地点的编号、名称、网址。mailto: or https:; {id}, {name} and {link} stand for the place.',
  'contact.label': `链接文字；不写则为“咨询此园区”。The link’s words. ${WORDS}`,
  credits: '“数据来源与许可”里追加的条目。Entries added to sources and licences.',
  'credits[].text': `条目文字。The entry. ${WORDS}`,
  'credits[].href': '条目链接（https:）。Where the entry leads (https:).',
  base: '底图；不写则用内置底图。The base map; the built-in one without it.',
  'base.kind': '底图种类。Kind of base map.',
  'base.key': '天地图的浏览器端密钥。The browser key that 天地图 has given you.',
  'base.layer': 'vec 为矢量图，img 为影像。vec: streets, img: pictures from above.',
  'base.labels': '是否显示底图注记。Whether the base’s own names are shown.',
  'base.server': `服务器地址，{s} 为子域。Its servers; {s} stands for a sub-domain. ${SERVER}`,
  'base.subdomains': '{s} 的取值。What {s} stands for.',
  'base.url': SERVER,
  'base.alsoFrom':
    '底图还要用到的其他来源（瓦片、字体、图标），写入响应头。Other origins that it takes tiles, glyphs or sprites from; the headers let them through.',
  'base.flavour': '底图配色；不写则随主题。Its looks; they follow the theme without it.',
  'base.tiles': `瓦片地址，含 {z}、{x}、{y}。Addresses with {z}, {x} and {y}. ${SERVER}`,
  'base.datum': '瓦片的坐标系。The datum of the tiles.',
  'base.tileSize': '瓦片边长，像素。Side of a tile, pixels.',
  'base.minzoom': '最小级别，不大于 maxzoom。The least zoom there is, not above maxzoom.',
  'base.maxzoom': '最大级别。The greatest zoom there is.',
  'base.attribution': ATTRIBUTION,
  'base.review': REVIEW,
  usage:
    '是否把使用情况告诉嵌入本图的网页；绝不告诉他人。Whether the host page is told what is used; nobody else ever is.',
};

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
}

/** Halves of a text in two languages are the same field still. */
const isWords = ({ properties }: Schema) =>
  properties !== undefined && Object.keys(properties).join() === 'zh,en';

/** Puts the descriptions into a JSON Schema, in place; `tell` hears of fields that have none. */
export function describe<T extends object>(schema: T, tell = (_: string) => {}, path = ''): T {
  const node = schema as Schema;
  for (const each of [...(node.oneOf ?? []), ...(node.anyOf ?? [])]) describe(each, tell, path);
  if (node.items) describe(node.items, tell, `${path}[]`);
  if (isWords(node)) return schema;
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    const at = path ? `${path}.${name}` : name;
    const description = DESCRIPTIONS[at] ?? DESCRIPTIONS[at.replace(/\.\w+\./u, '.*.')];
    if (description) property.description = description;
    else tell(at);
    describe(property, tell, at);
  }
  return schema;
}
