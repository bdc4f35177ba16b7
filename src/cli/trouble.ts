import { sayCli } from '../words';

/** Something outside stands in the way of the work; its message is a sentence for the user. */
export class Trouble extends Error {}

/** Whether the disk is to blame; anything else is our own mistake and must not pass for a bad file. */
export function isOfDisk(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}

/** Why the disk refused, for a sentence; what is rare stays in the words of the system. */
export function reasonOf({ code, message }: Error & { readonly code: string }): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return sayCli('id', 'cli.reason-permission');
    case 'EROFS':
      return sayCli('id', 'cli.reason-read-only');
    case 'ENOSPC':
    case 'EDQUOT':
      return sayCli('id', 'cli.reason-full');
    case 'EEXIST':
    case 'ENOTDIR':
      return sayCli('id', 'cli.reason-no-folder');
    case 'ENOENT':
      return sayCli('id', 'cli.reason-not-made');
    case 'ENAMETOOLONG':
      return sayCli('id', 'cli.reason-long-name');
    default:
      return message;
  }
}
