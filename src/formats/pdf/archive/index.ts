import { type Objects, type Part, reference } from '../parts';
import { srgbProfile } from './srgb';
import { type Said, xmpPacket } from './xmp';

export type { Said } from './xmp';

/** What makes a PDF fit for the archive (PDF/A-1b) beside what all of ours keep to: it says so, and what its colours mean. */
export function archivePart(objects: Objects, said: Said): Part {
  let metadata = 0;
  let profile = 0;
  return {
    put() {
      metadata = objects.reserve();
      const packet = new TextEncoder().encode(xmpPacket(said));
      objects.putStream(metadata, packet, { Type: '/Metadata', Subtype: '/XML' }, false);
      profile = objects.reserve();
      objects.putStream(profile, srgbProfile(), { N: '3', Alternate: '/DeviceRGB' });
    },
    inCatalog: () => [
      `/Metadata ${reference(metadata)}`,
      `/OutputIntents [ << /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) ` +
        `/RegistryName (http://www.color.org) /DestOutputProfile ${reference(profile)} >> ]`,
    ],
  };
}
