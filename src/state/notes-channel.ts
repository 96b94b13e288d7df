/**
 * Between the screen that tells a story and the speaker's window: one channel a telling, named in the
 * fragment of the window's address. The screen says all that it shows whenever that changes; the
 * window asks for steps. Either may be reloaded at any time.
 */
import * as v from 'valibot';

const bilingual = v.object({ zh: v.string(), en: v.string() });

const ShownSchema = v.object({
  type: v.literal('shown'),
  title: bilingual,
  steps: v.array(v.object({ heading: bilingual, notes: bilingual, quote: v.nullable(v.string()) })),
  at: v.number(),
  blank: v.boolean(),
  language: v.picklist(['zh', 'en']),
});

const MessageSchema = v.variant('type', [
  ShownSchema,
  v.object({ type: v.literal('hello') }),
  v.object({ type: v.literal('go'), at: v.pipe(v.number(), v.integer()) }),
  v.object({ type: v.literal('blank') }),
  v.object({ type: v.literal('over') }),
]);

export type Shown = v.InferOutput<typeof ShownSchema>;
export type NotesMessage = v.InferOutput<typeof MessageSchema>;

export interface NotesChannel {
  readonly send: (message: NotesMessage) => void;
  readonly close: () => void;
}

/** What is not a message of this version is passed over: another tab may run another version. */
export function openNotesChannel(id: string, hear: (message: NotesMessage) => void): NotesChannel {
  const channel = new BroadcastChannel(`shanghai-atlas:notes-${id}`);
  channel.onmessage = ({ data }) => {
    const parsed = v.safeParse(MessageSchema, data);
    if (parsed.success) hear(parsed.output);
  };
  return { send: message => channel.postMessage(message), close: () => channel.close() };
}
