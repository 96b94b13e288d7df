/** Stands in a message where the person's own text goes. */
export const SLOT = '\u0000';

/** Enough of a long text to know it again. */
const MOST = 60;

/** A message that quotes what was typed: a text of its own language and direction. */
export function Quoting({ message, text }: { message: string; text: string }) {
  const [before, after] = message.split(SLOT);
  const language = /\p{Script=Han}/u.test(text) ? { lang: 'zh-CN' } : {};
  return (
    <>
      {before}
      <bdi {...language}>{text.length > MOST ? `${text.slice(0, MOST)}…` : text}</bdi>
      {after}
    </>
  );
}
