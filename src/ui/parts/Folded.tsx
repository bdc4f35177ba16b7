import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { useSay } from '../app/desk';
import './folded.css';

interface FoldedProps {
  readonly text: string;
  readonly className?: string;
  /** For what the text describes. */
  readonly id?: string | undefined;
}

/** A text of which a few lines are shown where it has many, and all of it when that is asked for. */
export function Folded({ text, className = '', id: given }: FoldedProps): ReactNode {
  const say = useSay();
  const own = useId();
  const id = given ?? own;
  const shown = useRef<HTMLParagraphElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isLong, setLong] = useState(false);
  // Another width breaks it into other lines. What is open stays as it is.
  useLayoutEffect(() => {
    const { current } = shown;
    if (!current || isOpen) return;
    const measure = (): void => setLong(current.scrollHeight > current.clientHeight + 1);
    measure();
    const seen = new ResizeObserver(measure);
    seen.observe(current);
    return () => seen.disconnect();
  }, [isOpen]);
  return (
    <div className={`folded ${className}`}>
      <p ref={shown} id={id} className={isOpen ? undefined : 'folded-few'}>
        {text}
      </p>
      {isLong && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {say(isOpen ? 'common.fold' : 'common.unfold')}
        </button>
      )}
    </div>
  );
}
