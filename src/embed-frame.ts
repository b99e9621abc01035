/** `dist/embed-frame.js`: in the page of a frame; it tells the page around how high its content is. */
import { HEIGHT, heightIn, type HeightMessage } from './embed/height-message.js';

/** How often the content may change along with the frame's height before it is no longer believed. */
const PATIENCE = 3;

function start(): void {
  const { body, documentElement } = document;
  let told = 0;
  let width = 0;
  let room = 0;
  let patience = PATIENCE;

  const tell = () => {
    const message: HeightMessage = { type: HEIGHT, height: told };
    parent.postMessage(message, '*');
  };

  /**
   * The root is as high as the frame (`embed-frame.css`), so that this also runs when that is all that changed.
   * Content that follows the frame's height, by a style with `vh`, would have the frame follow it for ever.
   */
  const measure = () => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    const { innerWidth, innerHeight } = window;
    if (innerWidth !== width) patience = PATIENCE;
    const isFollowing = innerWidth === width && innerHeight !== room;
    [width, room] = [innerWidth, innerHeight];
    if (height === told || (isFollowing && (patience -= 1) < 0)) return;
    told = height;
    tell();
  };

  // An observer waits until the frame is in sight, and what is below would then be moved under the reader's eyes.
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(documentElement);
  observer.observe(body);
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source === parent && heightIn(data) === 0 && told) tell();
  });
}

if (parent !== window) start();
