/**
 * A piecewise linear map from a derived text back to the text it was made from.
 *
 * Stored flat, three numbers a piece, ordered by `textStart`: textStart, sourceStart, length. Inside a piece both texts
 * hold the same characters; source characters between pieces were left out (hard wraps, layout spaces). A derived
 * character that stands in no piece was inserted (for example the space that joins two English lines).
 */
export interface OffsetMap {
  readonly pieces: Int32Array | readonly number[];
}

/** A text with its way back. */
export interface MappedText {
  readonly text: string;
  readonly map: OffsetMap;
}
