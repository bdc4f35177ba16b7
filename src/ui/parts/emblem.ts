/** The longer side of an emblem, px: 35 mm at 430 dots per inch. */
const longestSide = 600;
/** What a document may carry, in bytes; base64 writes 3 bytes as 4 letters. */
const mostBytes = 500 * 1024;
/** More than this only exhausts the memory of the one who looks at it: a scan of A4 at 600 dpi has a third of it. */
const mostPixels = 100e6;
const largestFile = 50e6;

/** The picture as a data URL, or why there is none. */
export type Emblem =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly why: 'unread' | 'too-large' };

const unread: Emblem = { ok: false, why: 'unread' };
const tooLarge: Emblem = { ok: false, why: 'too-large' };

/**
 * A picture as a document carries it: scaled down, on white, as a data URL of PNG, or JPEG where PNG is too large. Takes
 * whatever the browser can show: PNG, JPEG, WebP, SVG. A picture that is not whole is not taken.
 */
export async function emblemOf(file: Blob): Promise<Emblem> {
  if (file.size > largestFile) return tooLarge;
  const address = URL.createObjectURL(file);
  try {
    const image = await loaded(address);
    if (!image) return unread;
    if (image.naturalWidth * image.naturalHeight > mostPixels) return tooLarge;
    if (file.type === 'image/svg+xml') return written(drawn(image, sizeOf(image, Number.POSITIVE_INFINITY)));
    // An image is shown as far as it came; a bitmap is there as a whole or not at all.
    const bitmap = await createImageBitmap(file).catch(() => null);
    if (!bitmap) return unread;
    const canvas = drawn(bitmap, sizeOf(image, 1));
    bitmap.close();
    return written(canvas);
  } catch {
    return unread;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Only its size is looked at: the browser unpacks it when it is drawn. */
function loaded(address: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => resolve(null);
    image.src = address;
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** As large as an emblem may be; a drawing without a size of its own is square. */
function sizeOf({ naturalWidth, naturalHeight }: HTMLImageElement, most: number): Size {
  const [width, height] = naturalWidth > 0 && naturalHeight > 0 ? [naturalWidth, naturalHeight] : [1, 1];
  const scale = Math.min(most, longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** On paper what is transparent is white; a PDF for the archive may not hold transparency. */
function drawn(picture: CanvasImageSource, { width, height }: Size): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no pictures');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  return canvas;
}

function written(canvas: HTMLCanvasElement): Emblem {
  const ways = [
    () => canvas.toDataURL('image/png'),
    ...[0.92, 0.8, 0.6].map((quality) => () => canvas.toDataURL('image/jpeg', quality)),
  ];
  for (const write of ways) {
    const url = write();
    if (Math.floor(((url.length - url.indexOf(',') - 1) * 3) / 4) <= mostBytes) return { ok: true, url };
  }
  return tooLarge;
}
