import { create } from 'zustand';
import type { BlockPlace } from './block-marks.ts';

/** A span of a document that the reader is to bring into view and light up for a moment. */
export interface SpanRequest extends BlockPlace {
  /** Path of the document; the request waits until that one is shown. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** The last request; the reader takes it away when it has shown it. */
export const useSpanRequest = create<{ readonly request: SpanRequest | null }>(() => ({ request: null }));

/** Asks the reader to show a span. A later request replaces one that still waits. */
export function showSpan(request: SpanRequest): void {
  useSpanRequest.setState({ request });
}

export function spanShown(request: SpanRequest): void {
  if (useSpanRequest.getState().request === request) useSpanRequest.setState({ request: null });
}
