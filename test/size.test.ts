import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/**
 * The caps are Biome's rules (biome.json), so that `npm run check` fails where one is passed; here it is shown that they
 * bite, and what is near its cap is named.
 */
const root = fileURLToPath(new URL('..', import.meta.url));

/** Which of the two rules each planted file breaks, by the project's own configuration. */
function brokenRules(planted: Readonly<Record<string, string>>): Record<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sop-size-'));
  try {
    for (const name of ['biome.json', '.gitignore']) copyFileSync(join(root, name), join(folder, name));
    for (const [path, text] of Object.entries(planted)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const child = spawnSync(process.execPath, [biome, 'lint', '--reporter=github'], { cwd: folder, encoding: 'utf8' });
    const lines = `${child.stdout}${child.stderr}`.replaceAll('\\', '/').split('\n');
    const rulesIn = (path: string) =>
      lines.filter((line) => line.includes(`/${path},`)).flatMap((line) => line.match(/noExcessiveLines\w+/) ?? []);
    return Object.fromEntries(Object.keys(planted).map((path) => [path, rulesIn(path)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function file(lines: number): string {
  return Array.from({ length: lines }, (_, index) => `export const a${index} = ${index};\n`).join('');
}

function functionOf(lines: number): string {
  const body = Array.from({ length: lines }, (_, index) => `  call(${index});\n`).join('');
  return `export function long(): void {\n${body}}\n`;
}

describe('the size caps', () => {
  test('bite on planted files, and only there', () => {
    const planted = {
      'src/model/file-of-300.ts': file(300),
      'src/model/file-of-301.ts': file(301),
      'src/words/long-table.ts': file(1000),
      'src/layout/function-of-60.ts': functionOf(60),
      'src/layout/function-of-61.ts': functionOf(61),
      'src/ui/component-of-100.tsx': functionOf(100),
      'src/ui/component-of-101.tsx': functionOf(101),
    };
    expect(brokenRules(planted)).toEqual({
      'src/model/file-of-300.ts': [],
      'src/model/file-of-301.ts': ['noExcessiveLinesPerFile'],
      'src/words/long-table.ts': [],
      'src/layout/function-of-60.ts': [],
      'src/layout/function-of-61.ts': ['noExcessiveLinesPerFunction'],
      'src/ui/component-of-100.tsx': [],
      'src/ui/component-of-101.tsx': ['noExcessiveLinesPerFunction'],
    });
  });

  test('no file escapes them by an excuse in a comment', () => {
    const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.tsx?$/.test(path),
    );
    const texts = new Map(files.map((path) => [path, readFileSync(`${root}src/${path}`, 'utf8')]));
    const excused = [...texts].filter(([, text]) => /biome-ignore|@ts-ignore|@ts-expect-error|\bas any\b/.test(text));
    expect(excused.map(([path]) => path)).toEqual([]);
    expect(texts.size).toBeGreaterThan(20);
    for (const [path, text] of texts) {
      const lines = text.split('\n').length - 1;
      const isTable = path.startsWith('words') || path.endsWith('advances.ts');
      if (lines > 250 && !isTable) console.warn(`src/${path} has ${lines} lines; 250 are wanted, 300 is the cap`);
    }
  });
});
