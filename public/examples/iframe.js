// A page of your own needs nothing of this: put the whole address of the atlas into `src`.
const atlas = globalThis.anotherAtlas();
const frame = document.querySelector('iframe');
if (atlas) {
  // A copy, since a lazy frame that was already in sight may yet load the address it had before.
  const other = frame.cloneNode();
  other.src = new URL(`embed.html${new URL(frame.src).search}`, atlas).href;
  frame.replaceWith(other);
}
