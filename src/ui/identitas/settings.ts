import { useMemo } from 'react';
import type { ArgsOf } from '../../commands';
import { profilDefaults, type TampilanLengkap, tampilanOf } from '../../model';
import { useAct } from '../edit/act';
import { useSheet } from '../lembar/sheet-context';

type Setting = ArgsOf<'set-tampilan'>;

/** How the SOP is printed, what its profile would say, and the way to set it. */
export interface Settings {
  readonly now: TampilanLengkap;
  readonly usual: TampilanLengkap;
  /** @param typing the name under which it is held while keys pass it */
  set(setting: Setting, typing?: string): void;
}

export function useSettings(): Settings {
  const { sop } = useSheet();
  const act = useAct();
  return useMemo(
    () => ({
      now: tampilanOf(sop),
      usual: profilDefaults[sop.tampilan.profil],
      set: (args, typing) => {
        act([{ command: 'set-tampilan', args }], { quiet: true, merge: `tampilan ${args.key}`, typing });
      },
    }),
    [sop, act],
  );
}
