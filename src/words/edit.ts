import { topic } from './topic';

/** What the screen says while an SOP is made and changed. */
export const edit = topic({
  id: {
    'edit.undo': 'Urungkan',
    'edit.redo': 'Ulangi',
    'edit.text': 'Isian',
    'edit.textHelp':
      'Enter: isian berikutnya, langkah baru sesudah isian terakhir. Tab: isian berikutnya. Shift+Enter: baris baru. Ctrl+Enter: tutup isian. Esc: kembali seperti semula.',
  },
  en: {
    'edit.undo': 'Undo',
    'edit.redo': 'Redo',
    'edit.text': 'Text',
    'edit.textHelp':
      'Enter: next text, a new step after the last. Tab: next text. Shift+Enter: new line. Ctrl+Enter: finish here. Esc: as it was.',
  },
});
