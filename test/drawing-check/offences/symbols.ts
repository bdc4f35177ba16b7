import { trace } from '../by-hand';
import { joint, onePage, twoPages } from '../clean';
import { offence, pageOf, the } from './offence';

/** Planted offences. */
export const symbolsOffences = [
  offence('symbol-once', 'a symbol not drawn', onePage, (page) => {
    page.symbols = page.symbols.filter((symbol) => symbol.id !== 's4');
  }),
  offence('symbol-once', 'a symbol drawn twice', twoPages, (page, report) => {
    pageOf(report, 3).symbols.push({ ...the.symbol(page, 's1') });
  }),
  offence('symbol-once', 'a decision drawn as a box', onePage, (page) => {
    the.symbol(page, 's3').jenis = 'proses';
  }),
  offence('symbol-once', 'a symbol squeezed flat', onePage, (page) => {
    the.symbol(page, 's4').h = 4;
  }),
  offence('symbol-outside-cell', "a symbol on its column's border", onePage, (page) => {
    the.symbol(page, 's4').x = 117;
  }),
  offence('symbol-outside-cell', "a symbol on its row's border", onePage, (page) => {
    the.symbol(page, 's2').y = 49;
  }),
  offence('symbols-on-each-other', 'a connector on a box', twoPages, (page) => {
    the.symbol(page, 'k1:out').y = 60;
  }),
  offence('joint-work', 'a further box missing', joint, (page) => {
    page.symbols = page.symbols.filter((symbol) => symbol.id !== 's2:p3');
  }),
  offence('joint-work', 'no joining line', joint, (page) => {
    page.joins = [];
  }),
  offence('join-through-symbol', 'a joining line through a box', joint, (page) => {
    page.symbols.push({ ...the.symbol(page, 's2'), id: 's9', x: 128, pelaksana: 'p2' });
  }),
  offence('join-on-arrow', 'an arrow along the joining line', joint, (page) => {
    page.arrows.push({
      alur: 'a9',
      from: 's1',
      to: 's3',
      points: trace('120,60 140,60'),
      label: null,
    });
  }),
  offence('alur-once', 'an arrow not drawn', onePage, (page) => {
    page.arrows.pop();
  }),
  offence('alur-once', 'an arrow drawn twice', onePage, (page) => {
    page.arrows.push({ ...the.arrow(page, 'a2') });
  }),
  offence('alur-once', 'an arrow to another symbol', onePage, (page) => {
    the.arrow(page, 'a2').to = 's4';
  }),
  offence('alur-once', 'only the first half over the break', twoPages, (_, report) => {
    const last = pageOf(report, 3);
    last.arrows = last.arrows.filter((arrow) => arrow.alur !== 'a2');
  }),
  offence('alur-once', 'halves with different labels', twoPages, (_, report) => {
    the.arrow(pageOf(report, 3), 'a2').from = 'k7:in';
  }),
  offence('connector-pairs', 'a connector without twin', twoPages, (_, report) => {
    const last = pageOf(report, 3);
    last.symbols = last.symbols.filter((symbol) => symbol.id !== 'k1:in');
  }),
  offence('connector-pairs', 'labels out of order', twoPages, (_, report) => {
    for (const page of report.pages)
      for (const symbol of page.symbols) {
        if (symbol.jenis !== 'konektor') continue;
        symbol.label = symbol.label === '1' ? '2' : '1';
        symbol.id = symbol.id.replace(/\d/, symbol.label);
      }
  }),
  offence('connector-pairs', 'a label not printed', twoPages, (page) => {
    the.text(page, '2').text = '';
  }),
  offence('connector-place', 'out at the head of the page', twoPages, (page) => {
    Object.assign(the.symbol(page, 'k1:out'), { langkah: 'l1', y: 31 });
  }),
  offence('connector-place', 'out above its symbol', twoPages, (page) => {
    the.symbol(page, 'k1:out').y = 51;
  }),
  offence('connector-place', 'in another column', twoPages, (_, report) => {
    the.symbol(pageOf(report, 3), 'k1:in').pelaksana = 'p2';
  }),
  offence('shared-pairs', 'two pairs for one target', twoPages, (page) => {
    page.arrows.push({ ...the.arrow(page, 'a2'), from: 's1', to: 'k3:out' });
  }),
  offence('shared-pairs', 'sharers with different lines', twoPages, (page) => {
    page.arrows.push({
      ...the.arrow(page, 'a4'),
      points: trace('145,70 145,61 142,60'),
    });
  }),
];
