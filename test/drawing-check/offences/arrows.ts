import { trace } from '../by-hand';
import { joint, onePage, twoPages } from '../clean';
import { moveLabel, offence, the } from './offence';

/** Planted offences. */
export const arrowsOffences = [
  offence('diagonal', 'a slanting arrow', onePage, (page) => {
    the.arrow(page, 'a1').points = trace('112,40 135,56.5');
  }),
  offence('diagonal', 'a slanting joining line', joint, (page) => {
    page.joins = [
      {
        simbol: 's2',
        points: trace('112,60 158,61'),
      },
    ];
  }),
  offence('arrow-on-itself', 'there and back on one line', onePage, (page) => {
    the.arrow(page, 'a1').points = trace('112,40 145,40 135,40 135,56.5');
  }),
  offence('arrow-on-itself', 'a loop', onePage, (page) => {
    the.arrow(page, 'a1').points = trace('112,40 140,40 140,45 130,45 130,35 135,35 135,56.5');
  }),
  offence('arrow-dock', 'off the middle', onePage, (page) => {
    the.arrow(page, 'a1').points = trace('112,41 135,41 135,56.5');
  }),
  offence('arrow-dock', 'along the side', onePage, (page) => {
    the.arrow(page, 'a1').points = trace('112,40 112,46 135,46 135,56.5');
  }),
  offence('arrow-dock', 'out through the symbol itself', onePage, (page) => {
    the.arrow(page, 'a1').points = trace('98,40 135,40 135,56.5');
  }),
  offence('arrow-dock', 'to a symbol that is not there', onePage, (page) => {
    page.symbols = page.symbols.filter((symbol) => symbol.id !== 's2');
  }),
  offence('in-and-out', 'in where another leaves', onePage, (page) => {
    the.arrow(page, 'a4').points = trace('112,80 116,80 116,60 128,60');
  }),
  offence('in-and-out', 'an arrow at the end of a joining line', joint, (page) => {
    the.arrow(page, 'a1').points = trace('112,40 116,40 116,60 112,60');
  }),
  offence('head-room', 'a head longer than its last piece', onePage, (page) => {
    the.arrow(page, 'a1').points = trace('112,40 140,40 140,55 135,55 135,56.5');
  }),
  offence('head-on-grid', "a head on the row's border", onePage, (page) => {
    the.symbol(page, 's2').y = 51;
    the.arrow(page, 'a1').points = trace('112,40 135,40 135,51');
  }),
  offence('arrow-through-symbol', 'through a box', onePage, (page) => {
    the.arrow(page, 'a3').points = trace('105,85 105,93 125,93 125,99 150,99 150,100 142,100');
  }),
  offence('arrow-through-symbol', 'along the side of a box', onePage, (page) => {
    the.arrow(page, 'a2').points = trace('128,60 97.9,60 97.9,90 105,90 105,85');
  }),
  offence('arrow-through-symbol', 'through its own end', onePage, (page) => {
    the.arrow(page, 'a1').points = trace('112,40 135,40 135,66 120,66 120,60 128,60');
  }),
  offence('arrow-through-text', 'through the kegiatan', onePage, (page) => {
    the.arrow(page, 'a2').points = trace('128,60 95,60 95,52 60,52 60,75 105,75');
  }),
  offence('arrow-along-grid', "on a row's border", onePage, (page) => {
    the.arrow(page, 'a1').points = trace('105,43.5 105,50.3 135,50.3 135,56.5');
  }),
  offence('arrow-along-grid', "on a column's border", onePage, (page) => {
    the.arrow(page, 'a4').points = trace('112,80 119.6,80 119.6,67 135,67 135,63.5');
  }),
  offence('arrows-on-each-other', 'two arrows on one line', onePage, (page) => {
    the.arrow(page, 'a3').points = trace('105,85 105,80.3 134,80.3 134,96.5');
    the.arrow(page, 'a2').points = trace('128,60 105,60 105,80 115,80 115,75');
  }),
  offence('arrows-on-each-other', 'from two sides of a decision onto one line', onePage, (page) => {
    the.arrow(page, 'a3').points = trace('105,85 105,88 125,88 125,80 134,80 134,96.5');
  }),
  offence('arrows-too-near', 'a hair apart', onePage, (page) => {
    the.arrow(page, 'a1').points = trace('112,40 124,40 124,61 128,61');
  }),
  offence('arrow-touches-arrow', 'a corner on another line', onePage, (page) => {
    the.arrow(page, 'a1').points = trace('112,40 118,40 118,60 120,60');
  }),
  offence('arrow-touches-arrow', 'corner at corner', onePage, (page) => {
    the.arrow(page, 'a1').points = trace('112,40 112,45 104.8,45 104.8,59.8 98,59.8');
  }),
  offence('outside-pelaksana', 'an arrow in the next column of texts', onePage, (page) => {
    the.arrow(page, 'a4').points = trace('112,80 152,80 152,60 142,60');
  }),
  offence('outside-pelaksana', 'a label over the heading', onePage, (page) => {
    the.arrow(page, 'a3').label = { text: 'Ya', x: 106, y: 26, w: 4, h: 3 };
  }),
  offence('label-missing-or-wrong', 'a word lost', onePage, (page) => {
    the.arrow(page, 'a3').label = null;
  }),
  offence('label-missing-or-wrong', 'the word of the other way', onePage, (page) => {
    Object.assign(the.arrow(page, 'a3').label ?? {}, { text: 'Tidak' });
  }),
  offence('label-missing-or-wrong', 'the word on the arrow that comes in', twoPages, (page) => {
    the.arrow(page, 'a4').label = { text: 'Tidak', x: 142.2, y: 62, w: 2, h: 3 };
  }),
  offence('label-on-something', 'on its own arrow', onePage, (page) => {
    moveLabel(page, 'a3', 104, 86);
  }),
  offence('label-on-something', 'on a symbol', onePage, (page) => {
    moveLabel(page, 'a3', 106, 83);
  }),
  offence('label-on-something', "on a row's border", onePage, (page) => {
    moveLabel(page, 'a3', 106, 88);
  }),
  offence('label-on-something', 'on another label', onePage, (page) => {
    moveLabel(page, 'a3', 114, 76);
  }),
  offence('label-on-something', 'on another arrow', onePage, (page) => {
    moveLabel(page, 'a3', 113, 78);
  }),
  offence('label-on-something', 'on the head of another arrow', onePage, (page) => {
    moveLabel(page, 'a3', 135.4, 63.6);
  }),
  offence('label-away-from-arrow', 'in the corner of its row', onePage, (page) => {
    moveLabel(page, 'a3', 113, 86);
  }),
];
