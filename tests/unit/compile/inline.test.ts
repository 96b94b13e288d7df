/** Files that stand in the script of the one-file copy read as they were compiled. */
import { expect, it } from 'vitest';
import { inlineModule } from '../../../data/compile/inline.ts';

const texts = new Map([
  ['atlas.json', '{"name":"张江药谷 </script> \u2028 `"}'],
  ['places.geojson', '{"type":"FeatureCollection","features":[],"name":"50% #1 & “一轴”"}'],
  ['seed-000.txt', '  一、\t总体要求\r\n'],
]);

it('gives each file an address that holds it', async () => {
  const code = Buffer.from(inlineModule(texts)).toString('base64');
  const { files } = (await import(`data:text/javascript;base64,${code}`)) as {
    files: Record<string, string>;
  };
  expect(Object.keys(files)).toEqual([...texts.keys()]);
  for (const [name, text] of texts) {
    const response = await fetch(files[name] ?? '');
    expect(await response.text()).toBe(text);
  }
});

it('gives what the map reads as the address itself, for its worker can read no blob', async () => {
  const code = Buffer.from(inlineModule(texts)).toString('base64');
  const { files } = await import(`data:text/javascript;base64,${code}`);
  expect(files['places.geojson']).toMatch(/^data:application\/json,/u);
  expect(files['atlas.json']).toMatch(/^blob:/u);
});
