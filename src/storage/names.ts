/** Windows refuses these whatever the extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name that every file system takes, from the name of an SOP; without extension.
 * @param longest how many characters it may have
 */
export function fileNameOf(nama: string, longest = 100): string {
  const plain = nama
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ' ')
    .replace(/[/\\:*?"<>|]+/g, '-')
    .replace(/\s+/g, ' ');
  const short = [...plain]
    .slice(0, longest)
    .join('')
    .replace(/^[\s.-]+|[\s.-]+$/g, '');
  if (short === '') return 'SOP';
  return reserved.test(short) ? `SOP ${short}` : short;
}
