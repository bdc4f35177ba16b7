import { DropdownMenu } from 'radix-ui';
import { type ComponentProps, createContext, type ReactNode, useContext, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { walkByKeys } from './walk-by-keys';
import './menu.css';

interface MenuProps extends Omit<ComponentProps<typeof DropdownMenu.Content>, 'onCloseAutoFocus'> {
  /** The button that opens it, where it stands. */
  readonly trigger: ReactNode;
  /** For whoever opens and closes it in another way. */
  readonly open?: boolean;
  readonly onOpen?: (open: boolean) => void;
  /** Puts the keyboard where it belongs once the menu is closed; by itself it goes back to the button. */
  readonly back?: () => void;
}

const walk = walkByKeys('menu');

/** Closes the menu, and does what was picked when it is off the screen and the keyboard is back. */
type Pick = (deed: () => void) => void;

const PickContext = createContext<Pick>((deed) => deed());

/**
 * A menu at its button. The keyboard is back before the key that closed it is over, so that the next one is heard: by
 * itself Radix gives it back in a timer, and a computer that is busy hears the key first.
 */
export function Menu({ trigger, open, onOpen, back, children, className = '', ...content }: MenuProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const isLeft = useRef(false);
  const rest = back ?? ((): void => button.current?.focus());
  const turn = (next: boolean): void => {
    const become = (): void => {
      setOpen(next);
      onOpen?.(next);
    };
    // Who left it by a click, or for another place, is there already.
    const holds = !next && !isLeft.current && menu.current?.contains(document.activeElement);
    isLeft.current = false;
    if (holds) {
      flushSync(become);
      rest();
    } else become();
  };
  const pick: Pick = (deed) => {
    turn(false);
    deed();
  };
  return (
    <DropdownMenu.Root modal={false} open={open ?? isOpen} onOpenChange={turn}>
      <DropdownMenu.Trigger asChild ref={button}>
        {trigger}
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        {...content}
        ref={menu}
        className={`menu ${className}`}
        onKeyDownCapture={walk}
        onPointerDownOutside={() => {
          isLeft.current = true;
        }}
        onCloseAutoFocus={(closing) => {
          closing.preventDefault();
          // A click at what takes no keyboard: nobody would have it.
          if (document.activeElement === document.body) rest();
        }}
      >
        <PickContext value={pick}>{children}</PickContext>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

interface MenuItemProps extends ComponentProps<typeof DropdownMenu.Item> {
  readonly onPick: () => void;
}

export function MenuItem({ onPick, className = '', ...item }: MenuItemProps): ReactNode {
  return <DropdownMenu.Item {...item} className={`menu-item ${className}`} onSelect={usePicked(onPick)} />;
}

interface MenuChoiceProps extends ComponentProps<typeof DropdownMenu.RadioItem> {
  readonly onPick: () => void;
}

/** One of several of which one holds; in a `DropdownMenu.RadioGroup`. */
export function MenuChoice({ onPick, className = '', ...item }: MenuChoiceProps): ReactNode {
  return <DropdownMenu.RadioItem {...item} className={`menu-item ${className}`} onSelect={usePicked(onPick)} />;
}

function usePicked(deed: () => void): (event: Event) => void {
  const pick = useContext(PickContext);
  return (event) => {
    // It is closed here, before what was picked is done.
    event.preventDefault();
    pick(deed);
  };
}

interface SubmenuProps {
  /** What opens it. */
  readonly words: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A menu beside an item. */
export function Submenu({ words, className = '', children }: SubmenuProps): ReactNode {
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className={`menu-item ${className}`}>{words}</DropdownMenu.SubTrigger>
      <DropdownMenu.SubContent className="menu" collisionPadding={8}>
        {children}
      </DropdownMenu.SubContent>
    </DropdownMenu.Sub>
  );
}

export function MenuLine(): ReactNode {
  return <DropdownMenu.Separator className="menu-line" />;
}
