import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { haveTools } from '../tools';

/** Apache PDFBox Preflight as Debian brings it: libpdfbox2-java, libactivation-java, libjaxb-api-java. */
const places = ['preflight', 'pdfbox2', 'xmpbox', 'fontbox2', 'commons-logging', 'javax.activation', 'jaxb-api'].map(
  (name) => `/usr/share/java/${name}.jar`,
);

export const havePreflight = haveTools('java') && places.every((place) => existsSync(place));

/** What Preflight finds against PDF/A-1b in each file, a line for each; none where it is valid. */
export function faultsAgainstArchive(files: readonly Uint8Array[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'sop-archive-'));
  try {
    const names = files.map((_, index) => join(folder, `${index}.pdf`));
    names.forEach((name, index) => {
      writeFileSync(name, files[index] ?? new Uint8Array());
    });
    return names.map((name) => {
      const settings = ['-cp', places.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', name];
      const { stdout, stderr } = spawnSync('java', settings, { encoding: 'utf8' });
      if (/is a valid PDF\/A-1b file/.test(stdout)) return [];
      const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => /^\d+\.\d/.test(line));
      return lines.length > 0 ? lines : [`no answer: ${stdout}${stderr}`];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
