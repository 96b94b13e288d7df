/** Publishes JSON Schemas of the files that people write, made from the schemas the atlas reads them by. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { Plugin } from 'vite';
import { ConfigFileSchema } from '../src/domain/config/schema.ts';
import { StoryFileSchema } from '../src/domain/story/own/file.ts';
import { describe } from './config-descriptions.ts';

/** JSON Schema, draft 7: what a file may hold, before its defaults are filled in. */
export const storySchema = () => ({
  ...toJsonSchema(StoryFileSchema, { typeMode: 'input' }),
  title: 'Shanghai Industrial Atlas: a story of one’s own (.atlas-story.json), version 1',
});

/** As above, with a description of every field. */
export const configSchema = (tell?: (undescribed: string) => void) => ({
  ...describe(toJsonSchema(ConfigFileSchema, { typeMode: 'input' }), tell),
  title: 'Shanghai Industrial Atlas: what the publisher of a site may set (config.json)',
});

const FILES = {
  'atlas-story.schema.json': storySchema,
  'config.schema.json': configSchema,
} as const;

export function schemaFiles(): Plugin {
  return {
    name: 'atlas-schema-files',
    apply: 'build',
    buildStart() {
      for (const [fileName, schema] of Object.entries(FILES)) {
        const source = `${JSON.stringify(schema(), null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
