/** Publishes the JSON Schema of a person's own story, made from the schema that the atlas reads it by. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { Plugin } from 'vite';
import { StoryFileSchema } from '../src/domain/story/own/file.ts';

const STORY_SCHEMA_FILE = 'atlas-story.schema.json';

/** JSON Schema, draft 7: what a file may hold, before its defaults are filled in. */
export const storySchema = () => ({
  ...toJsonSchema(StoryFileSchema, { typeMode: 'input' }),
  title: 'Shanghai Industrial Atlas: a story of one’s own (.atlas-story.json), version 1',
});

export function storySchemaFile(): Plugin {
  return {
    name: 'atlas-story-schema',
    apply: 'build',
    buildStart() {
      this.emitFile({
        type: 'asset',
        fileName: STORY_SCHEMA_FILE,
        source: `${JSON.stringify(storySchema(), null, 2)}\n`,
      });
    },
  };
}
