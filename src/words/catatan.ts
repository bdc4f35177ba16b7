import { topic } from './topic';

interface Count {
  readonly count: number;
}

/** Remarks: made, answered, followed. */
export const catatan = topic({
  id: {
    'catatan.tab': 'Catatan',
    'catatan.panel': 'Catatan evaluasi',
    'catatan.open': ({ count }: Count) => `${count} belum ditindaklanjuti`,
    'catatan.none': 'Belum ada catatan.',
    'catatan.pane': 'Rincian dan catatan',
  },
  en: {
    'catatan.tab': 'Remarks',
    'catatan.panel': 'Remarks of the evaluation',
    'catatan.open': ({ count }) => `${count} not acted on yet`,
    'catatan.none': 'No remarks yet.',
    'catatan.pane': 'Details and remarks',
  },
});
