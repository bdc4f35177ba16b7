import { type Finding, lint } from '../core';
import { sayCli } from '../words';
import type { Request } from './arguments';
import { lines } from './grouped';
import { type Exit, exit, graver, type Terminal } from './outcome';
import { type Complaint, expand, readSource } from './sources';

/** What `sop check --json` prints for one file. */
interface FileReport {
  readonly file: string;
  /** Whether it could be read; its problems are then only what reading had to mend. */
  readonly ok: boolean;
  readonly problems: readonly Complaint[];
  readonly findings: readonly Finding[];
}

/** Reads and judges every file. */
export function check(request: Request, terminal: Terminal): Exit {
  const reports = expand(request.paths).map(reportOf);
  if (request.json) terminal.out(`${JSON.stringify(reports, null, 2)}\n`);
  else terminal.out(reports.map(sentences).join(''));
  return reports.map(exitOf).reduce(graver, exit.clean);
}

function reportOf(path: string): FileReport {
  const source = readSource(path);
  const findings = source.ok ? lint(source.file) : [];
  return { file: path, ok: source.ok, problems: source.problems, findings };
}

function exitOf(report: FileReport): Exit {
  if (!report.ok) return exit.unreadable;
  return report.findings.some((finding) => finding.severity === 'error') ? exit.findings : exit.clean;
}

/** A line that names the file and how it stands, then a line for each thing to say. */
function sentences({ file, ok, problems, findings }: FileReport): string {
  const head = !ok
    ? sayCli('id', 'cli.file-unreadable', { file })
    : findings.length > 0
      ? sayCli('id', 'cli.file-findings', { file, count: findings.length })
      : sayCli('id', 'cli.file-clean', { file });
  const about = problems.map((one) => `  ${one.path || '-'}: ${one.message} [${one.code}]\n`);
  return [`${head}\n`, ...about, ...lines(findings)].join('');
}
