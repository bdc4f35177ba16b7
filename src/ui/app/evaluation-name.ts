import type { SopFile } from '../../model';
import { fileNameOf } from '../../storage';
import type { Say } from './desk';

/** So much of the name of an evaluator, so that the date behind it stays. */
const longestName = 60;

/** How a file of evaluators is called up to its date: whoever saves it, and for which SOP. */
export function evaluatorFileStart({ sop }: SopFile, nama: string, words: Say): string {
  const name = nama.trim() === '' ? '' : fileNameOf(nama, longestName);
  return `${fileNameOf(sop.identitas.nama)} - ${words('berkas.fromEvaluator', { nama: name, tanggal: '' }).replace(/\s+/g, ' ').trim()}`;
}

/** What an evaluator gives back: no two evaluators, nor the drafter, have a file of that name. */
export function evaluatorFileName(file: SopFile, nama: string, tanggal: string, words: Say): string {
  return `${evaluatorFileStart(file, nama, words)} ${tanggal}.sop.json`;
}
