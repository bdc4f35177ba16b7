import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useSay } from '../app/desk';
import { IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import './identitas.css';

interface FormHeadProps {
  readonly title: string;
  readonly back: () => void;
}

/** The name of a form, and the way back to what is selected. The keyboard begins here. */
export function FormHead({ title, back }: FormHeadProps): ReactNode {
  const say = useSay();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div className="form-back">
      <IconButton ref={button} small name={say('form.back')} icon={<Icon of={ArrowLeft} />} onClick={back} />
      <h3>{title}</h3>
    </div>
  );
}
