import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importsOf } from './architecture/imports';
import { judge, type Tree } from './architecture/offences';
import { rooms } from './architecture/rooms';

const source = fileURLToPath(new URL('../src/', import.meta.url));

function sourceTree(): Tree {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const modules = files.map((file) => file.replaceAll('\\', '/')).filter((file) => /\.tsx?$/.test(file));
  return new Map(modules.sort().map((file) => [file, readFileSync(source + file, 'utf8')]));
}

/** The same imports, counted by a cruder rule: code of ours writes each on a line that starts or ends with it. */
function crudeCount(text: string): number {
  const pattern = /^(?:import|export|\}).*\bfrom '|^import '|\bimport\('|import\.meta\.(?:url|glob)/gm;
  return text.match(pattern)?.length ?? 0;
}

describe('the house', () => {
  const tree = sourceTree();

  test('every import keeps the order of the rooms and uses front doors', () => {
    expect(judge(tree).offences).toEqual([]);
  });

  test('no import was overlooked', () => {
    const expected = [...tree.values()].reduce((sum, text) => sum + crudeCount(text), 0);
    expect(judge(tree).importsSeen).toBe(expected);
    expect(expected).toBeGreaterThan(100);
  });

  test('every room that has files has a front door', () => {
    const inhabited = rooms.filter((room) => [...tree.keys()].some((file) => file.startsWith(`${room.name}/`)));
    expect(inhabited.map((room) => room.name)).toEqual(expect.arrayContaining(['model', 'drawing', 'layout', 'words']));
    expect(inhabited.filter((room) => !tree.has(`${room.name}/index.ts`))).toEqual([]);
  });
});

describe('the judge', () => {
  const house = {
    'model/index.ts': "export type { Sop } from './types';",
    'model/types.ts': 'export interface Sop {}',
    'drawing/index.ts': 'export const pens = {};',
    'words/index.ts': 'export const say = 1;',
    'formats/json/index.ts': 'export const readSop = 1;',
    'formats/svg/index.ts': 'export const writeSvg = 1;',
    'core.ts': "export { readSop } from './formats/json';",
  };
  const judged = (file: string, text: string) => judge(new Map(Object.entries({ ...house, [file]: text }))).offences;

  test('finds nothing where nothing is wrong', () => {
    expect(judge(new Map(Object.entries(house)))).toEqual({ offences: [], importsSeen: 2 });
    expect(judged('layout/a.ts', "import type { Sop } from '../model';\nimport { pens } from '../drawing';")).toEqual(
      [],
    );
    expect(judged('cli/index.ts', "import fs from 'node:fs';\nimport { readSop } from '../core';")).toEqual([]);
  });

  test.each([
    ['a lower room that looks up', 'model/a.ts', "import { say } from '../words';", 'model/a.ts:1 model imports words'],
    [
      'rooms of one floor',
      'drawing/a.ts',
      "import type { Sop } from '../model';",
      'drawing/a.ts:1 drawing imports model',
    ],
    [
      'what the floor allows but the table forbids',
      'words/a.ts',
      "import type { Sop } from '../model';",
      'words/a.ts:1 words imports model',
    ],
    [
      'one format that reads another',
      'formats/pdf/a.ts',
      "import { writeSvg } from '../svg';",
      'formats/pdf/a.ts:1 formats/pdf imports formats/svg',
    ],
    [
      'a file behind the front door',
      'layout/a.ts',
      "\nimport type { Sop } from '../model/types';",
      'layout/a.ts:2 reaches past the front door of model: model/types.ts',
    ],
    ['a re-export', 'drawing/a.ts', "export type { Sop } from '../model';", 'drawing/a.ts:1 drawing imports model'],
    [
      'a dynamic import',
      'drawing/a.ts',
      "const later = () => import('../model');",
      'drawing/a.ts:1 drawing imports model',
    ],
    [
      'a type taken by import()',
      'drawing/a.ts',
      "let sop: import('../model').Sop;",
      'drawing/a.ts:1 drawing imports model',
    ],
    [
      'a worker',
      'drawing/a.ts',
      "new Worker(new URL('../model/index.ts', import.meta.url));",
      'drawing/a.ts:1 drawing imports model',
    ],
    [
      'an import over several lines',
      'drawing/a.ts',
      "import {\n  type Sop,\n} from '../model';",
      'drawing/a.ts:1 drawing imports model',
    ],
    [
      'an import after a string with a comment in it',
      'drawing/a.ts',
      "const a = '/*';\nimport '../model';",
      'drawing/a.ts:2 drawing imports model',
    ],
    [
      'a computed import',
      'ui/a.ts',
      'const load = (name: string) => import(name);',
      'ui/a.ts:1 imports what is not a plain string',
    ],
    [
      'fonts by a pattern in a room below the screen',
      'layout/a.ts',
      "const fonts: Record<string, string> = import.meta.glob('../assets/fonts/*.ttf', { query: '?url' });",
      'layout/a.ts:1 loads assets/fonts/*.ttf',
    ],
    ['imports by pattern', 'ui/a.ts', "import.meta.glob('../model/*.ts');", 'ui/a.ts:1 imports by a pattern'],
    ['a package in the wrong room', 'layout/a.ts', "import { jsPDF } from 'jspdf';", 'layout/a.ts:1 uses jspdf'],
    ['react below the screen', 'editor/a.ts', "import { useState } from 'react';", 'editor/a.ts:1 uses react'],
    ['Node outside of the command', 'core.ts', "import fs from 'node:fs';", 'core.ts:1 uses node:fs'],
    [
      'fonts on disk',
      'layout/a.ts',
      "import font from '../assets/fonts/arimo-bold.ttf?url';",
      'layout/a.ts:1 loads assets/fonts/arimo-bold.ttf',
    ],
    [
      'a star in a front door',
      'model/index.ts',
      "export * from './types';",
      'model/index.ts:1 exports everything of ./types',
    ],
    [
      'a room that imports a root',
      'ui/a.ts',
      "import { readSop } from '../core';",
      'ui/a.ts:1 imports the composition root core.ts',
    ],
    ['a file in no room', 'utils/a.ts', '', 'utils/a.ts:1 stands in no room'],
    ['a module that is not there', 'ui/a.ts', "import './gone';", 'ui/a.ts:1 imports ./gone, which is not there'],
  ])('finds %s', (_, file, text, offence) => {
    expect(judged(file, text)).toEqual([offence]);
  });

  test('takes no word in a comment, string, template or regular expression for an import', () => {
    const text = [
      "// import '../words';",
      "/* import a from '../words'; */",
      'const a = "import(\'../words\')";',
      "const b = `${nested(`import '../words'`)} import '../words'`;",
      "const c = /import '..\\/words'/;",
      "const d = 4 / 2; const e = '/'; // import '../words'",
    ].join('\n');
    expect(importsOf(text)).toEqual([]);
  });
});
