/** As large as an emblem is printed at 600 dpi, with room to spare. px */
const longestSide = 600;
/** The format takes 500 kB of picture; base64 writes 3 bytes as 4 letters. */
const longestAddress = Math.floor((500 * 1024 * 4) / 3);
const qualities = [0.92, 0.85, 0.75, 0.6];

/** The picture as a data URL: scaled down, on white, no larger than the format takes; null when it is no picture. */
export async function logoFrom(file: File): Promise<string | null> {
  if (!/^image\/(png|jpeg)$/.test(file.type)) return null;
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return null;
  }
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  // On paper what is transparent is white; a PDF for the archive may not hold transparency.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const address = [
    () => canvas.toDataURL('image/png'),
    ...qualities.map((quality) => () => canvas.toDataURL('image/jpeg', quality)),
  ];
  for (const write of address) {
    const written = write();
    if (written.length <= longestAddress) return written;
  }
  return null;
}
