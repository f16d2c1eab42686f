import type { CSSProperties } from 'react';
import type { Piece } from './pieces.ts';

/** The height that the browser takes for granted until it has laid the piece out once. */
export function pieceStyle({ height }: Piece): CSSProperties {
  return { containIntrinsicBlockSize: `auto ${height.toFixed(2)}em` };
}
