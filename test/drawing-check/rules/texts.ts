import { type Context, type Found, onEachPage, type Rule, rowsOf } from '../fault';
import type { Box, Cell, PageReport, Shape, Text } from '../report';
import { inside, near } from '../space';

/** Every printed line lies inside one cell, or outside all of them; in the columns of the pelaksana inside a symbol. */
export const textCell: Rule = onEachPage('text-outside-cell', function* (page) {
  for (const text of page.texts) {
    const touched = page.cells.filter((cell) => near(text, cell, -0.1));
    const detail = touched.length === 0 ? undefined : cellFault(page, text, touched);
    if (detail) yield { at: `"${text.text}"`, detail };
  }
});

function cellFault(page: PageReport, text: Text, touched: readonly Cell[]): string | undefined {
  const symbol = page.symbols.find((shape) => near(text, shape, 0));
  if (symbol) return inside(text, symbol, 0.05) ? undefined : `reaches out of the symbol ${symbol.id}`;
  const [cell] = touched;
  if (touched.length > 1 || !cell || !inside(text, cell, 0.05))
    return `reaches out of ${touched.map((one) => `${one.langkah} ${one.column}`).join(' and ')}`;
  return cell.langkah !== null && cell.column?.startsWith('p:')
    ? `stands in the column of ${cell.column} but in no symbol`
    : undefined;
}

/** Printed lines do not lie on each other. */
export const textsOverlap: Rule = onEachPage('texts-on-each-other', function* (page) {
  for (const [index, one] of page.texts.entries()) {
    for (const other of page.texts.slice(index + 1))
      if (near(one, other, -0.15)) yield { at: `"${one.text}"`, detail: `on "${other.text}"` };
  }
});

/** Every word of the table is printed: kegiatan, lists, waktu, keterangan, the numbers, and the names over the columns. */
export const textsPresent: Rule = {
  name: 'text-missing',
  *check(context) {
    const { sop, report, look } = context;
    for (const [row, langkah] of sop.langkah.entries()) {
      const wanted: Record<string, readonly string[]> = {
        no: [String(row + 1)],
        kegiatan: [langkah.kegiatan],
        kelengkapan: langkah.kelengkapan,
        output: langkah.output,
        keterangan: [langkah.keterangan],
      };
      for (const [column, texts] of Object.entries(wanted)) {
        if (column !== 'no' && column !== 'kegiatan' && !look.kolom.some((one) => one === column)) continue;
        const printed = plain(report.pages.flatMap((page) => linesIn(page, langkah.id, column)).join(''));
        const missing = missingIn(printed, texts);
        if (missing !== undefined)
          yield { page: 0, at: `${langkah.id} ${column}`, detail: `"${missing}" is not in "${printed}"` };
      }
    }
    if (look.kolom.includes('waktu')) yield* mergedTimes(context);
    yield* headings(context);
    yield* wordsInSymbols(context);
  },
};

/** The first of the texts that is not there, each searched for after the one before. */
function missingIn(printed: string, texts: readonly string[]): string | undefined {
  let from = 0;
  for (const text of texts) {
    const found = printed.indexOf(plain(text), from);
    if (found < 0) return text;
    from = found + plain(text).length;
  }
  return undefined;
}

/** A time is printed once a page, in the first row that it covers there. */
function* mergedTimes({ sop, report }: Context): Generator<Found> {
  for (const page of report.pages) {
    let time = '';
    let until = 0;
    for (const { langkah } of rowsOf(page)) {
      const row = sop.langkah.findIndex((one) => one.id === langkah);
      const waktu = sop.langkah[row]?.waktu ?? null;
      const goesOn = waktu === null && until > 0;
      if (!goesOn) time = said(sop, row);
      until += 1;
      const printed = plain(linesIn(page, langkah, 'waktu').join(''));
      const wanted = goesOn ? '' : plain(time);
      const split = report.pages.some(
        (other) => other !== page && rowsOf(other).some((one) => one.langkah === langkah),
      );
      if (split && printed !== wanted) continue;
      if (printed !== wanted)
        yield { page: page.number, at: `${langkah} waktu`, detail: `"${printed}" instead of "${wanted}"` };
    }
  }
}

function said(sop: Context['sop'], row: number): string {
  for (let index = row; index >= 0; index -= 1) {
    const waktu = sop.langkah[index]?.waktu;
    if (typeof waktu === 'string') return waktu;
  }
  return '';
}

/** The heads of the columns, on every page with rows. */
function* headings({ sop, report, look }: Context): Generator<Found> {
  const names: Record<string, string> = { no: look.judul.no, kegiatan: look.judul.kegiatan };
  for (const one of sop.pelaksana) names[`p:${one.id}`] = one.nama;
  for (const column of look.kolom) names[column] = look.judul[column];
  if (sop.pelaksana.length > 0) names.pelaksana = look.judul.pelaksana;
  if (look.kolom.some((one) => one !== 'keterangan')) names.mutuBaku = look.judul.mutuBaku;
  for (const one of sop.pelaksana) if (one.kelompok) names[`g:${one.kelompok}`] = one.kelompok;
  for (const page of report.pages) {
    if (rowsOf(page).length === 0) continue;
    for (const [column, name] of Object.entries(names)) {
      const cells = page.cells.filter((cell) => cell.langkah === null && cell.column === column);
      const printed = cells.flatMap((cell) => [
        joined(textsIn(page, cell), 'down'),
        joined(textsIn(page, cell), 'across'),
      ]);
      if (!printed.some((text) => plain(text).includes(plain(name))))
        yield { page: page.number, at: column, detail: `"${name}" is not in its heading` };
    }
  }
}

/** What `teks` says stands in the symbol; a capsule without says Mulai or Selesai when `teksKapsul` asks for it. */
function* wordsInSymbols({ look, simbol, pageOf }: Context): Generator<Found> {
  for (const [id, { simbol: one }] of simbol) {
    const page = pageOf.get(id);
    const shape = page?.symbols.find((two) => two.id === id);
    const capsule = one.jenis === 'mulai' ? 'Mulai' : one.jenis === 'selesai' ? 'Selesai' : '';
    const wanted = one.teks || (look.teksKapsul ? capsule : '');
    if (!page || !shape) continue;
    const printed = joined(textsIn(page, shape), 'down');
    if (plain(printed) !== plain(wanted))
      yield { page: page.number, at: id, detail: `"${printed}" in the symbol instead of "${wanted}"` };
  }
}

/** The identity is printed in full: letterhead, names, numbers and all lists. */
export const identityPresent: Rule = {
  name: 'identity-missing',
  *check({ sop, report }) {
    const { instansi, unit, nomor, nama, pengesah, bagianLain, ...rest } = sop.identitas;
    const lists = [
      rest.dasarHukum,
      rest.kualifikasiPelaksana,
      rest.keterkaitan,
      rest.peralatan,
      rest.peringatan,
      rest.pencatatan,
      sop.catatan,
    ];
    const more = bagianLain.flatMap((one) => [one.judul, ...one.isi]);
    const wanted = [
      ...instansi,
      ...rest.alamat,
      unit,
      nomor ?? '',
      nama,
      pengesah.jabatan,
      pengesah.nama,
      pengesah.pangkat,
      pengesah.nip,
      ...lists.flat(),
      ...more,
    ];
    const printed = report.pages.flatMap((page) => {
      const free = page.texts.filter((text) => !page.cells.some((cell) => centre(text, cell)));
      const cells = page.cells.filter((cell) => cell.langkah === null);
      return [...cells.flatMap((cell) => [joined(textsIn(page, cell), 'down')]), joined(free, 'down')];
    });
    const all = printed.map((one) => plain(one).toLowerCase());
    for (const text of wanted) {
      if (!all.some((one) => one.includes(plain(text).toLowerCase())))
        yield { page: 0, at: 'identitas', detail: `"${text}" is not printed` };
    }
  },
};

function linesIn(page: PageReport, langkah: string, column: string): string[] {
  const cells = page.cells.filter((cell) => cell.langkah === langkah && cell.column === column);
  return cells.map((cell) => joined(textsIn(page, cell), 'down'));
}

/** The lines whose centre lies in the box, but for a cell none that lies in a symbol. */
function textsIn(page: PageReport, box: Cell | Shape): Text[] {
  return page.texts.filter((text) => centre(text, box) && !(text.text === '(lanjutan)' && 'langkah' in box));
}

function centre(text: Box, box: Box): boolean {
  const [x, y] = [text.x + text.w / 2, text.y + text.h / 2];
  return x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;
}

/** Lines in reading order: down the cell, or for upright headings across it. Pieces of one line stand at one height. */
function joined(texts: readonly Text[], way: 'down' | 'across'): string {
  const line = (text: Text) => Math.round((text.y + text.h / 2) / 0.8);
  const down = (a: Text, b: Text) => line(a) - line(b) || a.x - b.x;
  const across = (a: Text, b: Text) => a.x - b.x || b.y - a.y;
  return [...texts]
    .sort(way === 'down' ? down : across)
    .map((text) => text.text)
    .join('');
}

/** Hyphens may be printed at the end of a line, and blanks are lost there: both are left out, and what has no ink. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cf}-]+/gu, '');
}
