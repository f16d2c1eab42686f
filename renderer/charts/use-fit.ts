import { type RefObject, useEffect, useState } from 'react';

/** How much a figure of `width` px is shrunk on the screen to fit `stage`; never enlarged. The file keeps its size. */
export function useFit(stage: RefObject<HTMLElement | null>, width: number): number {
  const [room, setRoom] = useState(width);
  // Not a layout effect: the stage is an ancestor, and its ref is set only after those have run.
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage]);
  return room > 0 ? Math.min(1, room / width) : 1;
}
