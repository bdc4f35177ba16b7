/** How the command ends; of several files the highest wins. */
export const exit = { clean: 0, findings: 1, unreadable: 2, usage: 64 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** Where the command speaks: what was asked for goes out, everything else beside it, so that the first can be piped. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
}

/** The graver of two endings. */
export function graver(one: Exit, other: Exit): Exit {
  return one > other ? one : other;
}
