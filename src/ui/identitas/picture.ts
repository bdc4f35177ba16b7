/** The longer side of an emblem, px: 35 mm at 430 dots per inch. */
const longestSide = 600;
/** What a document may carry, in bytes; base64 writes 3 bytes as 4 letters. */
const mostBytes = 500 * 1024;

/**
 * A picture as a document carries it: scaled down, on white, as a data URL of PNG, or JPEG where PNG is too large.
 * @returns null when the browser cannot read it
 */
export async function emblemOf(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  const canvas = drawn(picture, Math.min(1, longestSide / Math.max(picture.width, picture.height)));
  picture.close();
  if (!canvas) return null;
  const written = [
    canvas.toDataURL('image/png'),
    ...[0.92, 0.8, 0.6].map((quality) => canvas.toDataURL('image/jpeg', quality)),
  ];
  return written.find((url) => bytesOf(url) <= mostBytes) ?? null;
}

function drawn(picture: ImageBitmap, scale: number): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function bytesOf(dataUrl: string): number {
  return Math.floor(((dataUrl.length - dataUrl.indexOf(',') - 1) * 3) / 4);
}
