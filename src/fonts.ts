import arimoBold from './assets/fonts/arimo-bold.ttf?inline';
import arimoBoldItalic from './assets/fonts/arimo-boldItalic.ttf?inline';
import arimoItalic from './assets/fonts/arimo-italic.ttf?inline';
import arimoRegular from './assets/fonts/arimo-regular.ttf?inline';
import bonumBold from './assets/fonts/bonum-bold.ttf?inline';
import bonumBoldItalic from './assets/fonts/bonum-boldItalic.ttf?inline';
import bonumItalic from './assets/fonts/bonum-italic.ttf?inline';
import bonumRegular from './assets/fonts/bonum-regular.ttf?inline';
import tinosBold from './assets/fonts/tinos-bold.ttf?inline';
import tinosBoldItalic from './assets/fonts/tinos-boldItalic.ttf?inline';
import tinosItalic from './assets/fonts/tinos-italic.ttf?inline';
import tinosRegular from './assets/fonts/tinos-regular.ttf?inline';

/** The fonts as bytes, inside the module: the core reads no disk and asks no server. */
export const fonts = {
  arimo: {
    regular: bytesOf(arimoRegular),
    bold: bytesOf(arimoBold),
    italic: bytesOf(arimoItalic),
    boldItalic: bytesOf(arimoBoldItalic),
  },
  tinos: {
    regular: bytesOf(tinosRegular),
    bold: bytesOf(tinosBold),
    italic: bytesOf(tinosItalic),
    boldItalic: bytesOf(tinosBoldItalic),
  },
  bonum: {
    regular: bytesOf(bonumRegular),
    bold: bytesOf(bonumBold),
    italic: bytesOf(bonumItalic),
    boldItalic: bytesOf(bonumBoldItalic),
  },
};

/** @param url a data: URL in base64 */
function bytesOf(url: string): Uint8Array {
  return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (one) => one.charCodeAt(0));
}
