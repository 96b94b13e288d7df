/** The reading of a configuration that says something; it comes only where there is one. */
import type { BrandColours, Config, ConfigFault } from '../domain/config/model.ts';
import { type ReadConfig, readConfig } from '../domain/config/read.ts';
import { EXPECTED } from '../domain/config/schema.ts';

interface Checked<T> {
  readonly value: T;
  readonly faults: readonly ConfigFault[];
}

function checkStart(start: string, saysSomething: SaysSomething): Checked<string> {
  if (!start || saysSomething(start)) return { value: start, faults: [] };
  return { value: '', faults: [{ field: 'start', fault: 'wrong', expected: EXPECTED.start }] };
}

/** Whether a query says anything that an address can say. */
type SaysSomething = (query: string) => boolean;

/** Judged by script that comes only where a colour is set. */
async function checkColours(colours: Config['colours']): Promise<Checked<Config['colours']>> {
  if (Object.values(colours).every(brand => Object.keys(brand).length === 0)) {
    return { value: colours, faults: [] };
  }
  const { judgeBrand } = await import('../design/contrast.ts');
  const faults: ConfigFault[] = [];
  const judge = (theme: keyof Config['colours']): BrandColours => {
    const { colours: sound, refused } = judgeBrand(theme, colours[theme]);
    for (const { what, against, ratio } of refused) {
      // Never rounded up to what would do.
      const found = Math.floor(ratio * 100) / 100;
      faults.push({
        field: `colours.${theme}.${what}`,
        fault: 'contrast',
        expected: {
          zh: `对比度至少 4.5:1（AA）；现在与 ${against} 只有 ${found}:1`,
          en: `a contrast of at least 4.5:1 (AA); against ${against} it is ${found}:1`,
        },
      });
    }
    return sound;
  };
  const value = { light: judge('light'), dark: judge('dark'), contrast: judge('contrast') };
  return { value, faults };
}

/** Reads what a file says, and judges what can be judged only with addresses and colours at hand. Total. */
export async function readSound(value: unknown, saysSomething: SaysSomething): Promise<ReadConfig> {
  const { config, faults } = readConfig(value);
  const start = checkStart(config.start, saysSomething);
  const colours = await checkColours(config.colours);
  return {
    config: { ...config, start: start.value, colours: colours.value },
    faults: [...faults, ...start.faults, ...colours.faults],
  };
}
