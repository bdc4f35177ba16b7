import { onePage, twoPages } from '../clean';
import { offence, one, pageOf, the } from './offence';

/** Planted offences. */
export const tablesOffences = [
  offence('paper', 'a number that is none', onePage, (page) => {
    the.symbol(page, 's1').x = Number.NaN;
  }),
  offence('paper', 'another paper', onePage, (_, report) => {
    report.paper.width = 297;
  }),
  offence('outside-margins', 'a text at the foot', onePage, (page) => {
    page.texts.push({ text: 'x', x: 20, y: 193, w: 5, h: 4 });
  }),
  offence('outside-margins', 'a cell at the side', onePage, (page) => {
    the.cell(page, 'l1', 'keterangan').w += 31;
  }),
  offence('cells-on-each-other', 'a row grown into the next', onePage, (page) => {
    the.cell(page, 'l1', 'no').h += 1;
  }),
  offence('rows-in-order', 'a row too few', onePage, (page) => {
    page.cells = page.cells.filter((cell) => cell.langkah !== 'l4');
  }),
  offence('rows-in-order', 'a row twice', twoPages, (_, report) => {
    pageOf(report, 3).cells.push({ langkah: 'l2', column: 'kegiatan', x: 20, y: 100, w: 70, h: 20 });
  }),
  offence('rows-in-order', 'a short row cut over two pages', twoPages, (page, report) => {
    const cells = page.cells.filter((cell) => cell.langkah === 'l2').map((cell) => ({ ...cell, y: 80 }));
    pageOf(report, 3).cells.push(...cells.map((cell) => ({ ...cell, y: 29, h: 1 })));
  }),
  offence('row-cells', 'a cell missing', onePage, (page) => {
    page.cells = page.cells.filter((cell) => cell.langkah !== 'l2' || cell.column !== 'output');
  }),
  offence('row-cells', 'a cell not under its heading', onePage, (page) => {
    the.cell(page, 'l2', 'p:p2').w -= 2;
  }),
  offence('row-cells', 'a gap between rows', onePage, (page) => {
    for (const cell of page.cells) if (cell.langkah === 'l4') cell.y += 1;
  }),
  offence('header-missing', 'a page without headings', twoPages, (_, report) => {
    const last = pageOf(report, 3);
    last.cells = last.cells.filter((cell) => cell.langkah !== null);
  }),
  offence('header-missing', 'no common heading', onePage, (page) => {
    page.cells = page.cells.filter((cell) => cell.column !== 'mutuBaku');
  }),
  offence('text-outside-cell', 'a line longer than its cell', onePage, (page) => {
    the.text(page, '1.').w = 12;
  }),
  offence('text-outside-cell', 'words in a column of symbols', onePage, (page) => {
    page.texts.push({ text: 'x', x: 95, y: 31, w: 4, h: 3 });
  }),
  offence('text-outside-cell', 'words wider than their symbol', onePage, (page) => {
    page.texts.push({ text: 'x', x: 97, y: 38, w: 16, h: 3 });
  }),
  offence('texts-on-each-other', 'two lines at one place', onePage, (page) => {
    page.texts.push({ ...the.text(page, '2.'), text: 'x', y: 52 });
  }),
  offence('text-missing', 'a kegiatan not printed', onePage, (page) => {
    page.texts = page.texts.filter((text) => !text.text.startsWith('Memeriksa') || text.y > 40);
  }),
  offence('text-missing', 'half a word lost', onePage, (page) => {
    one(page.texts, (text) => text.text === 'Berkas permohonan').text = 'Berkas permo';
  }),
  offence('text-missing', 'a time lost', onePage, (page) => {
    one(page.texts, (text) => text.text === '15 menit').text = '5 menit';
  }),
  offence('text-missing', 'a heading not repeated', twoPages, (_, report) => {
    the.text(pageOf(report, 3), 'Pejabat 2').text = '';
  }),
  offence('text-missing', 'words in a symbol that are not in the document', onePage, (page) => {
    page.texts.push({ text: 'Mulai', x: 101, y: 38, w: 8, h: 3 });
  }),
  offence('identity-missing', 'no name of the procedure', onePage, (_, report) => {
    the.text(pageOf(report, 1), 'Penerbitan Surat Keterangan').text = 'Penerbitan Surat';
  }),
  offence('signing-not-free', 'words where the signature comes', onePage, (_, report) => {
    pageOf(report, 1).texts.push({ text: 'x', x: 210, y: 110, w: 5, h: 4 });
  }),
];
