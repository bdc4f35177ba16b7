/** What a source file asks of other modules, however it asks. */
export interface Import {
  /** The module as written; null when it is not a plain string and so cannot be checked. */
  readonly specifier: string | null;
  readonly kind: 'import' | 'export' | 'export-star' | 'dynamic' | 'url' | 'glob';
  readonly line: number;
}

interface Masked {
  /** The code with comments blanked and every string replaced by `'<its number>'`; lines are kept. */
  readonly code: string;
  readonly strings: readonly string[];
}

const patterns: readonly { kind: Import['kind']; pattern: RegExp }[] = [
  { kind: 'import', pattern: /\bimport\s+(?:type\s+)?(?:[\w$*{}\s,]+?\s*from\s*)?'(\d+)'/g },
  { kind: 'export-star', pattern: /\bexport\s+(?:type\s+)?\*\s*(?:as\s+[\w$]+\s+)?from\s*'(\d+)'/g },
  { kind: 'export', pattern: /\bexport\s+(?:type\s+)?\{[^}]*\}\s*from\s*'(\d+)'/g },
  { kind: 'dynamic', pattern: /\b(?:import|require)\s*\(\s*(?:'(\d+)'\s*\)|)/g },
  { kind: 'url', pattern: /\bnew\s+URL\s*\(\s*(?:'(\d+)'|[^,]*?)\s*,\s*import\.meta\.url/g },
  { kind: 'glob', pattern: /\bimport\.meta\.glob\b(?:<[^(]*>)?(?:\(\s*'(\d+)')?/g },
];

/** Every import, type import, re-export, dynamic import, `import('x').Type` and module URL of a source. */
export function importsOf(source: string): Import[] {
  const { code, strings } = mask(source);
  return patterns.flatMap(({ kind, pattern }) =>
    [...code.matchAll(pattern)].map((match) => ({
      kind,
      specifier: match[1] === undefined ? null : (strings[Number(match[1])] ?? null),
      line: code.slice(0, match.index).split('\n').length,
    })),
  );
}

/** Where a slash starts a regular expression and not a division: after these, or at the start. */
const beforeExpression = /(?:^|[(,=:[!&|?{};+\-*%<>~^\n]|\b(?:return|typeof|case|in|of|yield|await))\s*$/;

/** Blanks what is not code, so that no word inside a string or a comment is taken for an import. */
export function mask(source: string): Masked {
  const strings: string[] = [];
  let code = '';
  let at = 0;
  while (at < source.length) {
    const end = endOfNonCode(source, at, code);
    if (end === at) {
      code += source[at];
      at += 1;
      continue;
    }
    const text = source.slice(at, end);
    const isComment = text.startsWith('//') || text.startsWith('/*');
    if (!isComment) code += `'${strings.push(text.slice(1, -1)) - 1}'`;
    code += '\n'.repeat(text.split('\n').length - 1);
    at = end;
  }
  return { code, strings };
}

/** Where the comment, string, template or regular expression that starts here ends; `at` itself when none starts. */
function endOfNonCode(source: string, at: number, before: string): number {
  const two = source.slice(at, at + 2);
  if (two === '//') return indexOrEnd(source, source.indexOf('\n', at));
  if (two === '/*') return indexOrEnd(source, source.indexOf('*/', at + 2) + 2, 2);
  const first = source[at];
  if (first === "'" || first === '"') return endOfQuoted(source, at, first);
  if (first === '`') return endOfTemplate(source, at);
  if (first === '/' && beforeExpression.test(before.slice(-40))) return endOfRegularExpression(source, at);
  return at;
}

function indexOrEnd(source: string, index: number, least = 0): number {
  return index < least ? source.length : index;
}

function endOfQuoted(source: string, start: number, quote: string): number {
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === quote || source[at] === '\n') return at + 1;
  }
  return source.length;
}

function endOfTemplate(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length) {
    if (source[at] === '`') return at + 1;
    if (source[at] === '\\') at += 2;
    else if (source.startsWith('${', at)) at = endOfSubstitution(source, at + 2);
    else at += 1;
  }
  return source.length;
}

/** Past the brace that closes a `${`, whatever strings and templates stand inside. */
function endOfSubstitution(source: string, start: number): number {
  let depth = 1;
  let at = start;
  while (at < source.length && depth > 0) {
    const end = endOfNonCode(source, at, source.slice(start, at));
    if (end > at) {
      at = end;
      continue;
    }
    if (source[at] === '{') depth += 1;
    if (source[at] === '}') depth -= 1;
    at += 1;
  }
  return at;
}

function endOfRegularExpression(source: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < source.length; at += 1) {
    const one = source[at];
    if (one === '\n') return start; // a division after all
    if (one === '\\') at += 1;
    else if (one === '[') inClass = true;
    else if (one === ']') inClass = false;
    else if (one === '/' && !inClass) return at + 1;
  }
  return start;
}
