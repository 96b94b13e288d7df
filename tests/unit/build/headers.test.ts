import { describe, expect, test } from 'vitest';
import { classOf } from '../../../build/headers/classes.ts';
import { headersFor } from '../../../build/headers/rules.ts';
import { readUnderscoreHeaders, underscoreHeaders } from '../../../build/headers/underscore.ts';
import { DEFAULT_CONFIG } from '../../../src/domain/config/model.ts';
import { readConfig } from '../../../src/domain/config/read.ts';

const configOf = (said: unknown) => readConfig(said).config;

/** Directives of a file's policy, by name. */
function policyOf(path: string, config = DEFAULT_CONFIG): Record<string, string> {
  const policy = headersFor(path, config)['Content-Security-Policy'] ?? '';
  return Object.fromEntries(
    policy.split('; ').map(directive => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

const PATHS = {
  '': 'page',
  'index.html': 'page',
  embed: 'frame',
  'embed.html': 'frame',
  'embed-builder.html': 'builder',
  'config.json': 'named',
  'sw.js': 'named',
  'assets/start-ZmAxYBgU.js': 'hashed',
  'data/atlas-9ff59a95.json': 'hashed',
  // Put there by hand: it may change under its name.
  'assets/logo.svg': null,
  'logo.svg': null,
  'icons/icon-192.png': 'icon',
  // A host's page with the name of one of the atlas's own.
  'examples/embed.html': 'example',
  // What only looks alike.
  'my-config.json': null,
  'not-embed.html': null,
};

test.each(Object.entries(PATHS))('“%s” is answered as %s', (path, expected) => {
  expect(classOf(path)).toBe(expected);
});

test.each(Object.keys(PATHS))('“%s” is sniffed by nobody and open to everybody', path => {
  expect(headersFor(path, DEFAULT_CONFIG)).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Strict-Transport-Security': 'max-age=31536000',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
  });
});

describe('the policy', () => {
  test('has nothing unsafe, no inline code and no stranger', () => {
    for (const path of ['', 'embed.html', 'embed-builder.html', 'sw.js']) {
      const policy = headersFor(path, DEFAULT_CONFIG)['Content-Security-Policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|nonce|blob:|https?:|\*/u);
    }
  });

  test('lets the sites on the list frame the page for frames, and no other page', () => {
    const config = configOf({ origins: ['https://invest.example.cn', 'https://b.example:8443'] });
    const ancestors = (path: string) => policyOf(path, config)['frame-ancestors'];
    expect(ancestors('embed.html')).toBe("'self' https://invest.example.cn https://b.example:8443");
    expect(ancestors('')).toBe("'self'");
    expect(ancestors('index.html')).toBe("'self'");
    expect(ancestors('embed-builder.html')).toBe("'self'");
    expect(policyOf('embed.html')['frame-ancestors']).toBe("'self'");
  });

  test('lets frames alone start a worker that came as text', () => {
    expect(policyOf('embed.html')['worker-src']).toBe("'self' data:");
    expect(policyOf('')['worker-src']).toBe("'self'");
    expect(policyOf('embed.html')['script-src']).toBe("'self'");
  });

  test('lets the builder alone show frames, of this site', () => {
    expect(policyOf('embed-builder.html')['frame-src']).toBe("'self'");
    expect(policyOf('')['frame-src']).toBeUndefined();
  });

  test('names the origins of the base and of the logo, without their paths', () => {
    const config = configOf({
      base: { kind: 'xyz', tiles: ['https://a.example/t/{z}/{x}/{y}.png'] },
      logo: { src: 'https://cdn.example/logo.svg', alt: '标志' },
    });
    expect(policyOf('', config)).toMatchObject({
      'connect-src': "'self' https://a.example",
      'img-src': "'self' data: https://cdn.example",
    });
  });

  test('takes no directive out of an address', () => {
    const config = configOf({
      base: { kind: 'xyz', tiles: ['https://a;script-src/{z}/{x}/{y}.png'] },
      logo: { src: "https://b;script-src'none'/x.svg", alt: '标志' },
    });
    expect(config.logo).not.toBeNull();
    expect(config.base.kind).toBe('xyz');
    expect(policyOf('', config)).toEqual(policyOf(''));
  });
});

describe('what is kept', () => {
  const cacheOf = (path: string) => headersFor(path, DEFAULT_CONFIG)['Cache-Control'];

  test('names with a hash for a year', () => {
    expect(cacheOf('assets/start-ZmAxYBgU.js')).toBe('public, max-age=31536000, immutable');
    expect(cacheOf('data/atlas-9ff59a95.json')).toBe('public, max-age=31536000, immutable');
  });

  test('pages, settings, the worker and the script for hosts never unasked', () => {
    for (const path of ['', 'embed.html', 'config.json', 'sw.js', 'shanghai-atlas.js', 'logo.svg'])
      expect(cacheOf(path)).toBe('no-cache');
  });
});

describe('_headers', () => {
  const config = configOf({ origins: ['https://invest.example.cn'] });

  test.each(['/', '/maps/shanghai/'])('says the same of every file below %s', root => {
    const said = readUnderscoreHeaders(underscoreHeaders(config, root));
    for (const [path, known] of Object.entries(PATHS)) {
      if (known !== null) expect(said(root + path)).toEqual(headersFor(path, config));
    }
    expect(said('/elsewhere/')).toEqual(root === '/' ? expect.anything() : {});
  });

  test('has no header in two rules for one path, which hosts would join', () => {
    const said = readUnderscoreHeaders(underscoreHeaders(config));
    for (const path of Object.keys(PATHS)) {
      const { 'Content-Security-Policy': policy = '', 'Cache-Control': cache = '' } = said(
        `/${path}`,
      );
      expect(policy).not.toContain(',');
      expect(cache.match(/no-cache|max-age/gu)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });

  test('joins the values of several rules, as these hosts do', () => {
    const said = readUnderscoreHeaders('/*\n  A: 1\n/x\n  A: 2\n');
    expect(said('/x')).toEqual({ A: '1, 2' });
    expect(said('/y')).toEqual({ A: '1' });
  });
});
