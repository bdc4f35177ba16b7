import { type Lama, readWaktu } from '../../model';
import type { Say } from '../app/desk';

/** How a waktu is understood, for whoever writes it; nothing to say of a blank. */
export function readingOf(text: string, say: Say): string | undefined {
  const waktu = readWaktu(text);
  const read = (value: string): string => say('waktu.read', { value });
  switch (waktu.kind) {
    case 'empty':
      return undefined;
    case 'dash':
    case 'open':
    case 'moment':
    case 'unclear':
    case 'number':
      return say(`waktu.${waktu.kind}`);
    case 'duration':
      return read(waktu.period === '' ? amount(waktu.lama) : `${amount(waktu.lama)} (${waktu.period})`);
    case 'sum':
      return read(waktu.lama.map(amount).join(` ${say('waktu.and')} `));
    case 'range':
      return read(say('waktu.range', { from: amount(waktu.from), to: amount(waktu.to) }));
    case 'rate':
      return read(say('waktu.rate', { value: amount(waktu.lama), per: waktu.per }));
    case 'multiple':
      return read(`${decimal(waktu.times)} x ${amount(waktu.lama)}`);
    case 'deadline':
      return read(say('waktu.deadline', { value: amount(waktu.lama) }));
  }
}

/** The units are words of the paper, in both languages. */
function amount({ value, unit }: Lama): string {
  return `${decimal(value)} ${unit}`;
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}
