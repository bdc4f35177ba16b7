import type { Jenis } from '../../model';

/** What the palette offers: the four symbols, and a column. */
export type Item = Jenis | 'pelaksana';

export const items: readonly Item[] = ['mulai', 'proses', 'keputusan', 'selesai', 'pelaksana'];
