import { type ReactNode, useId } from 'react';
import type { Edit } from '../../commands';
import { useEditor } from '../app/desk';
import { Labelled } from './Labelled';
import { pasteInto } from './paste';
import { useTyping } from './useTyping';

interface TextFieldProps {
  readonly name: string;
  readonly value: string;
  /** What writes the text into the document. */
  write(text: string): readonly Edit[];
  readonly hint?: ReactNode;
  readonly placeholder?: string | undefined;
  /** One line, however long: line breaks become blanks. */
  readonly isLine?: boolean;
  /** The name is said, not shown. */
  readonly isBare?: boolean;
  /** Names the field for whoever leads to it. */
  readonly field?: string;
}

/** A text of the document. It grows with what is written. */
export function TextField(props: TextFieldProps): ReactNode {
  const { name, value, write, hint, placeholder, isLine = false, isBare = false, field } = props;
  const id = useId();
  const readOnly = useEditor((state) => state.reading);
  const { text, refused, handlers } = useTyping(value, write, isLine);
  const described = hint !== undefined || refused !== null;
  return (
    <Labelled id={id} name={name} hint={hint} refused={refused} isBare={isBare}>
      <div className="grow" data-text={text}>
        <textarea
          id={id}
          className="form-control form-text"
          rows={1}
          value={text}
          readOnly={readOnly}
          placeholder={placeholder}
          data-field={field}
          aria-describedby={described ? `${id}-hint` : undefined}
          aria-invalid={refused !== null || undefined}
          onPaste={(event) => pasteInto(event)}
          {...handlers}
        />
      </div>
    </Labelled>
  );
}
