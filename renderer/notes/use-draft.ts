import { useEffect, useRef, useState } from 'react';

/** Idle time after which what was typed is saved by itself, in milliseconds. */
const REST = 1500;

export interface Draft {
  readonly text: string;
  /** Something typed is not on disk yet. */
  readonly unsaved: boolean;
  type(text: string): void;
  /** Saves now; resolves when it is on disk or could not be saved (it stays as typed then). */
  save(): Promise<void>;
}

/**
 * Text that is being edited over a stored one. It is saved by `store` (true: on disk) after a rest in typing, on `save`,
 * and when the field or the window goes away, so that nothing typed is lost. While it is not saved, it hides what is stored.
 */
export function useDraft(stored: string, store: (text: string) => Promise<boolean>): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const pending = useRef<string | null>(null);
  /** On its way to the disk: a second wish to save the same words is the same wish. */
  const sent = useRef<string | null>(null);
  const type = (text: string): void => {
    pending.current = text;
    setTyped(text);
  };
  const save = async (): Promise<void> => {
    const text = pending.current;
    if (text === null || sent.current === text) return;
    sent.current = text;
    const saved = text === stored || (await store(text));
    sent.current = null;
    // What was typed while it was being saved waits for the next time.
    if (!saved || pending.current !== text) return;
    pending.current = null;
    setTyped(null);
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => void latest.current(), REST);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const leave = (): void => void latest.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return { text: typed ?? stored, unsaved: typed !== null && typed !== stored, type, save };
}
