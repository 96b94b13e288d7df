import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.ts';
import { fontEnvironment } from './fonts.ts';
import { libraryEnvironment } from './system-libraries.ts';

/** The same software renderer everywhere, and not a word to any host but this machine. */
const flags = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/**
 * The page round the map is put together by plain code: with the software renderer its first picture
 * takes seconds. Not for the bench, since every frame of the map is then copied once more.
 */
const testFlags = ['--disable-gpu-compositing'];

/** Starts a browser for one program, such as the bench. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

/** Starts a browser which several processes share by its `wsEndpoint()`. The caller closes it. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  // Playwright would listen on every network interface, and who connects may run programs.
  const options = await launchOptions();
  const args = [...options.args, ...testFlags];
  return chromium.launchServer({ ...options, args, host: '127.0.0.1' });
}

/** Where no language is set, as in a bare shell, Chromium can't write a Chinese file name. */
const locale = { LC_ALL: 'C.UTF-8' };

async function launchOptions() {
  const { environment, ...program } = await findProgram();
  return {
    ...program,
    env: { ...process.env, ...locale, ...(await fontEnvironment()), ...environment },
    args: flags,
    // Playwright hides scrollbars of a headless browser, and with them layout faults they cause.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  } satisfies LaunchOptions;
}

interface Program {
  executablePath?: string;
  channel?: string;
  environment?: Record<string, string>;
}

/** `CHROME_PATH` first; else the packaged Chromium where there is one; else the installed Chrome. */
async function findProgram(): Promise<Program> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return { executablePath: chosen };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const { executable, libraries } = await bundledChromium();
  return { executablePath: executable, environment: libraryEnvironment(executable, libraries) };
}
