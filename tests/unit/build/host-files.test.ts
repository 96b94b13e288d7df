import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFile, compressSite } from '../../../build/headers/compress.ts';
import { HEADER_FILES, headersFolder, writeHeaders } from '../../../build/headers/files.ts';
import { quoted } from '../../../build/headers/quoted.ts';
import { isInstalled } from '../../browser/support/served-by.ts';
import { caddyConfiguration, nginxConfiguration } from '../../browser/support/server-files.ts';

const place = await mkdtemp(join(tmpdir(), 'atlas-headers-'));
const site = join(place, 'site');
const CONFIG = { origins: ['https://invest.example.cn'] };

beforeAll(async () => {
  await mkdir(join(site, 'data'), { recursive: true });
  await writeFile(join(site, 'index.html'), '<!doctype html><title>atlas</title>');
  await writeFile(join(site, 'config.json'), JSON.stringify(CONFIG));
  await writeHeaders(site);
});
afterAll(() => rm(place, { recursive: true, force: true }));

const read = (name: keyof typeof HEADER_FILES) =>
  readFile(join(headersFolder(site), HEADER_FILES[name]), 'utf8');

test('what servers read lies beside the site, so that none serves it', async () => {
  expect(headersFolder(site)).toBe(`${site}-headers`);
  expect(await read('maps')).toContain("frame-ancestors 'self' https://invest.example.cn");
  expect(await read('caddy')).toContain("frame-ancestors 'self' https://invest.example.cn");
  expect(await read('location')).toContain('gzip_static on;');
  expect(existsSync(join(site, '_headers'))).toBe(true);
});

const started = { place, folder: site, path: '/maps/', port: 8080 };

test.runIf(isInstalled('nginx'))('nginx takes its files', async () => {
  const file = join(place, 'nginx.conf');
  await writeFile(file, nginxConfiguration(started));
  const { stderr } = spawnSync('nginx', ['-t', '-p', place, '-e', join(place, 'log'), '-c', file], {
    encoding: 'utf8',
  });
  expect(stderr).toContain('test is successful');
  expect(stderr).not.toMatch(/\[(?:warn|emerg)\]/u);
});

test.runIf(isInstalled('caddy'))('Caddy takes its file', async () => {
  const file = join(place, 'Caddyfile');
  await writeFile(file, caddyConfiguration(started));
  const { status, stderr } = spawnSync(
    'caddy',
    ['validate', '--adapter', 'caddyfile', '--config', file],
    { encoding: 'utf8', env: { ...process.env, HOME: place } },
  );
  expect({ status, stderr }).toMatchObject({ status: 0 });
});

test.each(['a"b', 'a\nb', '$uri', '{path}'])('%j gets into no server’s file', value => {
  expect(() => quoted(value)).toThrow('Not fit');
});

describe('npm run headers', () => {
  const run = (...said: string[]) =>
    promisify(execFile)('npx', ['tsx', 'build/headers/cli.ts', ...said]).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );

  test('writes anew what an edited config.json asks for', async () => {
    await writeFile(join(site, 'config.json'), '{"origins": ["https://other.example"]}');
    const { code, stdout } = await run(site, '--path', 'maps');
    expect(code).toBe(0);
    expect(stdout).toContain('may be framed by: https://other.example');
    expect(await read('maps')).toContain("frame-ancestors 'self' https://other.example");
    const underscore = await readFile(join(site, '_headers'), 'utf8');
    expect(underscore).toContain('\n/maps/embed.html\n');
  });

  test('says which field is at fault, and writes sound files all the same', async () => {
    await writeFile(join(site, 'config.json'), '{"origins": ["*"]}');
    const { code, stderr } = await run(site);
    expect(code).toBe(2);
    expect(stderr).toContain('config.json, origins');
    expect(await read('maps')).not.toMatch(/frame-ancestors [^"]*\*/u);
  });

  test('says so when the file is no JSON', async () => {
    await writeFile(join(site, 'config.json'), '{"origins": [}');
    expect((await run(site)).stderr).toContain('the file: expected valid JSON');
  });

  test('asks for a build where there is none', async () => {
    const { code, stderr } = await run(join(place, 'nothing'));
    expect(code).toBe(1);
    expect(stderr).toContain('npm run build');
  });
});

describe('compressed copies', () => {
  const text = '示意图，不作为界线依据。'.repeat(200);
  const put = (name: string, content = text) => writeFile(join(site, name), content);

  test('lie beside large texts and hold the same', async () => {
    await put('data/a-12345678.txt');
    await compressSite(site);
    const copy = (ending: string) => readFile(join(site, `data/a-12345678.txt.${ending}`));
    expect(brotliDecompressSync(await copy('br')).toString()).toBe(text);
    expect(gunzipSync(await copy('gz')).toString()).toBe(text);
  });

  test('are not made of what is edited in place, of small files nor of pictures', async () => {
    await Promise.all(['config.json', 'embed.html', 'p.png'].map(name => put(name)));
    await put('small.js', 'export {};');
    await compressSite(site);
    for (const name of ['config.json', 'embed.html', 'p.png', 'small.js', '_headers']) {
      expect(existsSync(join(site, `${name}.gz`))).toBe(false);
      expect(existsSync(join(site, `${name}.br`))).toBe(false);
    }
  });

  test('go when their file has grown too small', async () => {
    await put('data/a-12345678.txt', '短');
    await compressFile(site, 'data/a-12345678.txt');
    expect(existsSync(join(site, 'data/a-12345678.txt.gz'))).toBe(false);
  });
});
