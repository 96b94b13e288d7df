/**
 * Puts right what the library leaves wrong, so that PowerPoint opens the file without offering to repair
 * it: parts that are declared but missing, unused kinds of media, a notes master that shares the slides'
 * theme, elements out of the schema's order, folders as entries of their own
 * (gitbrent/PptxGenJS issues 1442, 1443, 1444, 1449).
 */
import JSZip from 'jszip';
import { withChineseFont } from './fonts.ts';
import { NOTES_MASTER, NOTES_SIZE, notesPage } from './notes-master.ts';

const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  xml: 'application/xml',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  png: 'image/png',
};

/** Path in the package to content; `[Content_Types].xml` comes first, as readers expect. */
type Parts = Map<string, string | Uint8Array>;

async function partsOf(file: ArrayBuffer): Promise<Parts> {
  const zip = await JSZip.loadAsync(file);
  const entries = Object.values(zip.files).filter(({ dir }) => !dir);
  const read = entries.map(async entry => {
    const isText = /\.(xml|rels)$/u.test(entry.name);
    return [entry.name, await entry.async(isText ? 'string' : 'uint8array')] as const;
  });
  return new Map(await Promise.all(read));
}

function change(parts: Parts, path: string, how: (text: string) => string): void {
  const part = parts.get(path);
  if (typeof part !== 'string') throw new Error(`The library wrote no ${path}`);
  parts.set(path, how(part));
}

/** Only parts that there are, only media that are used. */
function contentTypes(parts: Parts, text: string): string {
  const endings = new Set([...parts.keys()].map(path => path.split('.').pop() ?? ''));
  const defaults = Object.entries(MEDIA_TYPES)
    .filter(([ending]) => endings.has(ending))
    .map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  const overrides = [...text.matchAll(/<Override PartName="\/([^"]+)"[^>]*\/>/gu)]
    .filter(([, path]) => path !== undefined && parts.has(path))
    .map(([element]) => element);
  const theme = `<Override PartName="/ppt/theme/theme2.xml" ContentType="${THEME_TYPE}"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${[...new Set(overrides)].join('')}${theme}</Types>`;
}

/** The schema wants the notes master before the slides. */
function presentation(text: string): string {
  const [notes = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/u.exec(text) ?? [];
  return text
    .replace(notes, '')
    .replace('<p:sldIdLst>', `${notes}<p:sldIdLst>`)
    .replace(/<p:notesSz [^>]*\/>/u, NOTES_SIZE);
}

/** A title is found as such by its type alone; an effect list stands after the fill of a background. */
const slide = (text: string): string =>
  text
    .replace(/<p:ph\s+idx="\d+"\s+type="title"[^>]*\/>/gu, '<p:ph type="title"/>')
    .replace(/(<p:bgPr><a:solidFill>.*?<\/a:solidFill>)(<\/p:bgPr>)/gu, '$1<a:effectLst/>$2');

const isSlide = (path: string) => /^ppt\/slide(?:s|Layouts)\/[^/]+\.xml$/u.test(path);

/** The library counts fonts that the file doesn't use; none of it is needed. */
const properties = (text: string): string =>
  text.replace(/<HeadingPairs>[\s\S]*<\/TitlesOfParts>\s*/u, '');

/** `notes` for each slide in turn; `tag` the BCP 47 tag of their language. */
export async function mend(
  file: ArrayBuffer,
  notes: readonly string[],
  tag: string,
): Promise<Blob> {
  const parts = await partsOf(file);
  change(parts, 'ppt/theme/theme1.xml', withChineseFont);
  parts.set('ppt/theme/theme2.xml', parts.get('ppt/theme/theme1.xml') ?? '');
  parts.set('ppt/notesMasters/notesMaster1.xml', NOTES_MASTER);
  change(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', text =>
    text.replace('theme1.xml', 'theme2.xml'),
  );
  notes.forEach((text, at) => {
    parts.set(`ppt/notesSlides/notesSlide${at + 1}.xml`, notesPage(text, tag));
  });
  change(parts, 'docProps/app.xml', properties);
  change(parts, 'ppt/presentation.xml', presentation);
  for (const path of [...parts.keys()].filter(isSlide)) change(parts, path, slide);
  change(parts, '[Content_Types].xml', text => contentTypes(parts, text));
  const zip = new JSZip();
  for (const [path, content] of parts) zip.file(path, content, { createFolders: false });
  return zip.generateAsync({
    type: 'blob',
    compression: 'DEFLATE',
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}
