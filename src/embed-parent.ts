/** `dist/embed-parent.js`: gives each of our frames in a page the height that it tells. */
import { HEIGHT, heightIn, MARK } from './embed/height-message.js';

/** Frames that come later are found, too: each message looks anew. */
const frames = () => document.querySelectorAll<HTMLIFrameElement>(`iframe[src*="${MARK}"]`);

/** Where a frame was led elsewhere, its window is the same but its origin is not. */
function isOf({ src, sandbox }: HTMLIFrameElement, origin: string): boolean {
  return origin === 'null'
    ? sandbox.length > 0 && !sandbox.contains('allow-same-origin')
    : src.startsWith(`${origin}/`);
}

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (!height) return;
  for (const frame of frames())
    if (frame.contentWindow === source && isOf(frame, origin)) {
      const { style, offsetHeight, clientHeight } = frame;
      // A border that the page's style counts in.
      style.height = `${height + offsetHeight - clientHeight}px`;
    }
});

// Those that told before this script was there.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: HEIGHT }, '*');
