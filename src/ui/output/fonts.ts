import { type Drawing, type Font, type FontFiles, familyName, isBold, isItalic } from '../../drawing';

/** The paper's fonts, served by the app itself, by the path of the file. */
const addresses: Readonly<Record<string, string>> = import.meta.glob('../../assets/fonts/*.ttf', {
  query: '?url',
  import: 'default',
  eager: true,
});

const fetched = new Map<string, Promise<Uint8Array>>();

/** The files of these faces; each is fetched once, and asked for again after a failure. */
export async function fontFiles(faces: readonly Font[]): Promise<FontFiles> {
  const fonts: FontFiles = {};
  await Promise.all(
    faces.map(async ({ family, face }) => {
      const bytes = await fontFile(`${family}-${face}`);
      fonts[family] = { ...fonts[family], [face]: bytes };
    }),
  );
  return fonts;
}

/** Asks the browser for every one of these faces, as if it were seen. */
export function loadLetters(faces: readonly Font[]): Promise<unknown>[] {
  return faces.map((font) => {
    const style = `${isItalic(font) ? 'italic ' : ''}${isBold(font) ? '700 ' : ''}`;
    return document.fonts.load(`${style}12px '${familyName(font.family)}'`);
  });
}

/** The faces that a drawing is written with, each once. */
export function facesOf(drawing: Drawing): readonly Font[] {
  const wanted = new Map<string, Font>();
  for (const { font } of drawing.pages.flatMap((page) => page.marks.filter((mark) => mark.kind === 'text'))) {
    wanted.set(`${font.family}-${font.face}`, font);
  }
  return [...wanted.values()];
}

function fontFile(name: string): Promise<Uint8Array> {
  const before = fetched.get(name);
  if (before) return before;
  const asked = fetchBytes(addresses[`../../assets/fonts/${name}.ttf`]);
  fetched.set(name, asked);
  asked.catch(() => fetched.delete(name));
  return asked;
}

async function fetchBytes(address: string | undefined): Promise<Uint8Array> {
  if (address === undefined) throw new Error('no such font file');
  const response = await fetch(address);
  if (response.status !== 200) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
