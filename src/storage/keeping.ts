import type { Editor } from '../editor';
import { createChannel } from './channel';
import { createDatabase } from './database/database';
import { createKeeper, type Keeper } from './keeper/keeper';
import { createLibrary, type Library } from './library/library';
import { createTabLock } from './lock/lock';

/** Joins the parts of this room for one editor in one tab. Nothing is opened before the first call. */
export function createKeeping(editor: Editor): { readonly library: Library; readonly keeper: Keeper } {
  const database = createDatabase();
  const channel = createChannel();
  const lock = createTabLock({ database, channel });
  const library = createLibrary({ database, channel, lock });
  return { library, keeper: createKeeper({ editor, library, lock }) };
}
