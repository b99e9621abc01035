// The contrast of texts on what is painted behind them, where no style sheet tells it: a gradient, a picture.

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string[][]} targets elements as axe names them: a selector for each shadow root on the way
 * @returns {Promise<string[]>} the texts that are too faint by WCAG 2.2, 1.4.3
 */
export async function faintTexts(page, targets) {
  if (!targets.length) return [];
  const picture = await page.screenshot({ fullPage: true, encoding: 'base64' });
  return page.evaluate(measure, picture, targets);
}

/** Runs in the page. */
async function measure(picture, targets) {
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
    willReadFrequently: true,
  });
  context.drawImage(bitmap, 0, 0);
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

  /** Most of a line of text is what is behind it. */
  const behind = ({ left, top, width, height }) => {
    const [x, y] = [left + scrollX, top + scrollY];
    const { data } = context.getImageData(x, y, Math.ceil(width), Math.ceil(height));
    const counts = new Map();
    for (let i = 0; i < data.length; i += 4) {
      const colour = `rgb(${data.slice(i, i + 3).join(' ')})`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a)[0][0];
  };
  /** As painted, one colour over the other. */
  const painted = (...colours) => {
    for (const colour of colours) {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
    }
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const found = (target) =>
    target.reduce((root, selector) => (root.shadowRoot ?? root).querySelector(selector), document);

  return targets.flatMap((target) => {
    const element = found(target);
    const range = new Range();
    range.selectNodeContents(element);
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const lines = [...range.getClientRects()].sort((a, b) => b.width - a.width);
    const background = behind(lines[0]);
    const [darker, lighter] = [painted(background), painted(background, color)]
      .map(luminance)
      .sort((a, b) => a - b);
    const ratio = (lighter + 0.05) / (darker + 0.05);
    const size = parseFloat(fontSize) * (fontWeight >= 700 ? 24 / 18.66 : 1);
    if (ratio >= (size >= 24 ? 3 : 4.5)) return [];
    return [`${ratio.toFixed(2)}: ${target.join(' ')}: ${color} on ${background}`];
  });
}
