import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from './icon.tsx';
import { useWords } from './words.ts';

interface ModalProps {
  readonly title: string;
  /** CSS class that sets the width. */
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the window: the focus stays in it, Escape or a click beside it closes it, and the focus goes back. */
export function Modal({ title, className = '', onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const words = useWords();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Without this the focus would start on the button that closes the dialog.
    const first = element?.querySelector<HTMLElement>('[data-first-focus]') ?? element?.querySelector('.body');
    (first as HTMLElement | null)?.focus({ preventScroll: true });
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes it with Escape, which the element brings along
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && isBeside(event, dialog.current) && onClose()}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="button" data-kind="plain" aria-label={words.shell.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="body" tabIndex={-1}>
        {children}
      </div>
    </dialog>
  );
}

/** A click on the backdrop counts as one on the dialog element itself; only its place tells. */
function isBeside({ clientX, clientY }: { clientX: number; clientY: number }, element: HTMLElement): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
