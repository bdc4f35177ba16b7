import type { Finding } from '../core';
import { sayCli, shownSign } from '../words';

/** Findings of one kind at one place, to be said in one line. */
type Group = readonly [first: Finding, ...rest: Finding[]];

/** A line for each kind of finding at each place, in the order of their first: a text in foreign letters is one thing to mend. */
export function lines(findings: readonly Finding[]): string[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const one of findings) {
    const said = one.data['huruf'] === undefined ? one.message : '';
    const key = JSON.stringify([one.rule, one.severity, one.at.path, said]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map(line);
}

function line(group: Group): string {
  const [{ severity, at, rule }] = group;
  return `  ${sayCli('id', `cli.severity-${severity}`)} ${at.path}: ${sentence(group)} [${rule}]\n`;
}

function sentence(group: Group): string {
  const [{ message, at, name }] = group;
  const count = group.length;
  if (count === 1) return message;
  if (name !== 'character-missing') return sayCli('id', 'cli.repeated', { message, count });
  const characters = group.map(({ data }) => shownSign(String(data['huruf'])));
  return sayCli('id', 'cli.characters-missing', { path: at.path, count, characters: listed(characters) });
}

/** Nobody reads more than this. */
const most = 40;

function listed(characters: readonly string[]): string {
  return [...characters.slice(0, most), ...(characters.length > most ? ['…'] : [])].join(' ');
}
