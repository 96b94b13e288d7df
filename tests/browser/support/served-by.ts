/** The built site behind a real web server, under the header files that the build has written. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site } from './serve.ts';
import { caddyConfiguration, nginxConfiguration } from './server-files.ts';

/** Milliseconds until a server must answer. */
const STARTING = 10_000;

/** One process each, which writes nothing outside its place. */
const PROGRAMS = {
  nginx: {
    version: ['-v'],
    configuration: nginxConfiguration,
    start: (place: string, file: string) => ['-p', place, '-e', join(place, 'log'), '-c', file],
  },
  caddy: {
    version: ['version'],
    configuration: caddyConfiguration,
    start: (_place: string, file: string) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
};

export type Program = keyof typeof PROGRAMS;

export const isInstalled = (program: Program): boolean =>
  spawnSync(program, PROGRAMS[program].version).status === 0;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No port is free.');
  return address.port;
}

async function untilAnswering(url: string, child: ChildProcess): Promise<boolean> {
  const end = Date.now() + STARTING;
  while (child.exitCode === null && Date.now() < end) {
    const answers = await fetch(url).then(
      response => response.ok,
      () => false,
    );
    if (answers) return true;
    await new Promise(passed => setTimeout(passed, 25));
  }
  return false;
}

/** @param wanted TCP port; 0 takes a free one. */
export async function serveBy(
  program: Program,
  folder: string,
  path: string,
  wanted: number,
): Promise<Site> {
  const { configuration, start } = PROGRAMS[program];
  const place = await mkdtemp(join(tmpdir(), `atlas-${program}-`));
  const port = wanted || (await freePort());
  const file = join(place, 'configuration');
  await writeFile(file, configuration({ place, folder, path, port }));
  const env = { ...process.env, HOME: place, XDG_CONFIG_HOME: place, XDG_DATA_HOME: place };
  const child = spawn(program, start(place, file), { stdio: 'ignore', env });
  const ended = once(child, 'exit');
  const end = () => child.kill();
  process.once('exit', end);
  const close = async () => {
    process.removeListener('exit', end);
    end();
    await ended;
    await rm(place, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}${path}`;
  if (await untilAnswering(url, child)) return { url, close };
  const log = await readFile(join(place, 'log'), 'utf8').catch(() => 'no log');
  await close();
  throw new Error(`${program} does not answer at ${url}: ${log}`);
}
