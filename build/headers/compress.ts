/** Puts `.br` and `.gz` beside the texts of a built site, for hosts that send what lies there. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from './media-types.ts';

/** Bytes; below, a packet is a packet. */
const WORTH_IT = 1024;

/** The last step, 11, takes two and a half times as long for another 2 %. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };

const WAYS = {
  br: (content: Buffer) => promisify(brotliCompress)(content, BROTLI),
  gz: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
};

/**
 * What a publisher may edit in place is left alone: a host would go on sending the old text from beside
 * it. That is `config.json`, and the pages, which are small.
 */
const isLasting = (name: string) =>
  isText(name) && name !== 'config.json' && !/\.html$/u.test(name);

/** Names of what is compressed, relative to `site`. */
async function lastingTexts(site: string): Promise<string[]> {
  const entries = await readdir(site, { recursive: true });
  return entries.filter(isLasting);
}

/** Compresses `name` anew, or takes away what is left of a file that is gone or has grown too small. */
export async function compressFile(site: string, name: string): Promise<void> {
  const file = join(site, name);
  const content = await readFile(file).catch(() => Buffer.alloc(0));
  const ways = Object.entries(WAYS).map(async ([ending, compress]) => {
    const packed = content.length > WORTH_IT ? await compress(content) : content;
    if (packed.length < content.length) await writeFile(`${file}.${ending}`, packed);
    else await rm(`${file}.${ending}`, { force: true });
  });
  await Promise.all(ways);
}

export async function compressSite(site: string): Promise<void> {
  const names = await lastingTexts(site);
  await Promise.all(names.map(name => compressFile(site, name)));
}
