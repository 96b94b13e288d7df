// A page of your own needs nothing of this: put the whole address of the atlas into `src`.
const atlas = globalThis.anotherAtlas();
const frame = document.querySelector('iframe');
if (atlas) {
  frame.src = new URL(`embed.html${new URL(frame.src).search}`, atlas).href;
}
