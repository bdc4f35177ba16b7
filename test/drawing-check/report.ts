/** The geometry report as other programs read it (`sop layout --json`): written down here again, so that the judge depends on no code of the layout. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type Dot = readonly [x: number, y: number];

export interface Cell extends Box {
  readonly langkah: string | null;
  readonly column: string | null;
}

export interface Shape extends Box {
  readonly id: string;
  /** Only for a further box of joint work. */
  readonly of?: string;
  readonly jenis: 'mulai' | 'proses' | 'keputusan' | 'selesai' | 'konektor';
  readonly langkah: string;
  readonly pelaksana: string;
  readonly label: string;
}

export interface Text extends Box {
  readonly text: string;
}

export interface Arrow {
  readonly alur: string;
  readonly from: string;
  readonly to: string;
  readonly points: readonly Dot[];
  readonly label: Text | null;
}

export interface Join {
  readonly simbol: string;
  readonly points: readonly Dot[];
}

export interface PageReport {
  readonly number: number;
  readonly kind: 'sampul' | 'identitas' | 'alur' | 'gabungan';
  readonly signing: readonly Box[];
  readonly cells: readonly Cell[];
  readonly symbols: readonly Shape[];
  readonly arrows: readonly Arrow[];
  readonly joins: readonly Join[];
  readonly texts: readonly Text[];
}

export interface Report {
  readonly paper: { readonly name: string; readonly width: number; readonly height: number };
  readonly remarks: readonly { readonly code: string; readonly data?: Readonly<Record<string, string | number>> }[];
  readonly pages: readonly PageReport[];
}
