/** Sizes of the table and its flowchart, mm and pt. One place, so that the drawing keeps one rhythm. */
export const pad = { x: 1.3, y: 1.1 };

export const symbol = {
  width: 14,
  minWidth: 6,
  height: { mulai: 7, selesai: 7, proses: 7, keputusan: 10, konektor: 6 },
  connectorWidth: 7,
  textPad: 0.8,
};

/** Distances kept by arrows. */
export const clearance = {
  /** From a grid line to the nearest lane beside it. */
  border: 1.2,
  /** The same above and below symbols, where a line may run beside the grid for a whole page. */
  rowBorder: 1.8,
  /** Between two lanes; `lane` where there is room. */
  minLane: 1.3,
  lane: 2.4,
  /** From a symbol to the nearest lane: the arrow head and a little more. */
  symbol: 2.2,
  /** From a symbol to the grid line when no lane lies between. */
  bare: 2.6,
  /** Between two stacked symbols when no lane lies between. */
  stacked: 3.8,
  label: 0.5,
  /** From a word to a grid line, so that the line is not read as a letter. */
  line: 0.8,
};

/** What a word keeps, where it has no other place: from a level arrow, an upright one, a grid line, and from everything else; mm. */
export const closely = { level: 0.35, upright: 0.5, line: 0.4, other: 0.3 };

export const arrowHead = { length: 1.8, width: 1.4 };

/** Widths of columns, mm. */
export const column = {
  no: 9,
  /** Below `upright` the headings of the pelaksana are read from below upwards. */
  pelaksana: { max: 27, roomy: 24, min: 10, upright: 14 },
  /**
   * What a text column would like to have, what it keeps when words of the ways ask for room, the least it
   * is ever given (at 9 pt; smaller type needs less), and the most that one long word may claim.
   */
  text: {
    kegiatan: { wish: 66, ease: 56, min: 26, most: 40 },
    kelengkapan: { wish: 38, ease: 28, min: 18, most: 30 },
    waktu: { wish: 18, ease: 16, min: 12, most: 22 },
    output: { wish: 36, ease: 28, min: 18, most: 30 },
    keterangan: { wish: 26, ease: 20, min: 14, most: 29 },
  },
};

/**
 * Type sizes relative to `tampilan.ukuran`, pt. Symbols keep their size whatever the text of the table, so
 * what stands in them and at their arrows has an upper end too.
 */
export const type = {
  least: 7,
  label: { step: -1, most: 9 },
  symbol: { step: -1.5, most: 8, least: 5.5 },
  connector: 7,
  titleTable: 2,
  note: -0.5,
};

/** The most that a text may take where nobody writes a page, mm: beyond, it is cut and remarked. */
export const most = { heading: 60, title: 24, symbolText: 30, word: 22, narrowWord: 33 };
