import { topic } from './topic';

/** What the screen says while an SOP is made and changed. */
export const edit = topic({
  id: {
    'edit.undo': 'Urungkan',
    'edit.redo': 'Ulangi',
  },
  en: {
    'edit.undo': 'Undo',
    'edit.redo': 'Redo',
  },
});
