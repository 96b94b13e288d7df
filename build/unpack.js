// The head of the one-file copy: unpacks the script that stands packed above, and runs it.
(async () => {
  const packed = document.getElementById('packed');
  try {
    const bytes = Uint8Array.from(atob(packed.textContent), letter => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = await new Response(stream).text();
    packed.replaceWith(script);
  } catch (reason) {
    document.getElementById('app').textContent =
      '这份单文件地图打不开：文件不完整，或浏览器太旧。请重新取得文件，或换用新版 Chrome、Edge、Firefox、Safari。' +
      ' This copy of the atlas can’t be opened: the file is incomplete or the browser too old. ' +
      'Get the file anew, or use a current Chrome, Edge, Firefox or Safari.';
    console.error(reason);
  }
})();
