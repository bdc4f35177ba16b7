import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import './button.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'quiet' | 'outline' | 'primary';
  readonly icon?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words, and a picture before them where it helps. */
export function Button({ look = 'quiet', icon, children, className = '', ...rest }: ButtonProps): ReactNode {
  return (
    <button type="button" className={`button button-${look} ${className}`} {...rest}>
      {icon}
      {children !== undefined && <span className="button-words">{children}</span>}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'look'> {
  /** Its name: said aloud, and shown when the pointer rests. */
  readonly name: string;
  readonly small?: boolean;
}

/** A button that is only a picture; it always has a name. */
export function IconButton({ name, icon, small = false, className = '', ...rest }: IconButtonProps): ReactNode {
  const size = small ? 'button-small' : '';
  return (
    <button
      type="button"
      className={`button button-icon ${size} ${className}`}
      aria-label={name}
      title={name}
      {...rest}
    >
      {icon}
    </button>
  );
}
