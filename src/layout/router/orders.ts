/** In which order nets are laid first: as they are given; where that ends in a fault, the other way round, or by turns from both ends. */
export const orders: readonly ((nets: number) => number[])[] = [
  (nets) => Array.from({ length: nets }, (_, at) => at),
  (nets) => Array.from({ length: nets }, (_, at) => nets - 1 - at),
  (nets) => Array.from({ length: nets }, (_, at) => (at % 2 === 0 ? at / 2 : nets - (at + 1) / 2)),
];
