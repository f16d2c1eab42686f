/**
 * Where characters come from. Every offset in Crossfoot counts UTF-16 code units and is half-open: [start, end).
 */

export type Lang = string;

/** A half-open run of UTF-16 units in some text that the context names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One source file as it was read. Read-only, for ever: Crossfoot never writes it. */
export interface Source {
  /** File name with its path relative to the workspace or to the directory named on the command line, `/`-separated. */
  readonly name: string;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  /** WHATWG label of the encoding that the bytes were decoded with. */
  readonly encoding: string;
  /** 0…1: how sure the detector was; 1 when the file has a BOM, is strict UTF-8, or the person chose. */
  readonly encodingConfidence: number;
  readonly mediaType: 'text/plain' | 'text/markdown';
  /** Length of the decoded text in UTF-16 units. */
  readonly length: number;
  /** Day of the issue, `YYYY-MM-DD`, read from the masthead, the front matter or given by the person. */
  readonly issueDate: string | null;
  readonly lang: Lang;
}
