import type { Objects, Part } from './parts';
import { reference } from './parts';
import { textString } from './strings';

/** A file inside the PDF: that of which it was made. */
export interface Attachment {
  /** In plain letters. */
  readonly name: string;
  readonly description: string;
  /** `application/json` and so on. */
  readonly type: string;
  readonly text: string;
}

/** `readAttachment` reads what is written here, and nothing else. */
export function attachmentPart(objects: Objects, { name, description, type, text }: Attachment): Part {
  let named = 0;
  const bytes = new TextEncoder().encode(text);
  return {
    put() {
      const stream = objects.reserve();
      objects.putStream(stream, bytes, {
        Type: '/EmbeddedFile',
        Subtype: `/${type.replace('/', '#2F')}`,
        Params: `<< /Size ${bytes.length} >>`,
      });
      named = objects.reserve();
      const file = reference(stream);
      const about = `/F ${textString(name)} /UF ${textString(name)} /Desc ${textString(description)}`;
      objects.put(named, `<< /Type /Filespec ${about} /AFRelationship /Source /EF << /F ${file} /UF ${file} >> >>`);
    },
    inCatalog: () => [
      `/Names << /EmbeddedFiles << /Names [ ${textString(name)} ${reference(named)} ] >> >>`,
      `/AF [ ${reference(named)} ]`,
    ],
  };
}
