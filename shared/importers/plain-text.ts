import { decode } from '../text/decode.ts';
import { splitLines } from '../text/lines.ts';
import type { Importer } from './importer.ts';

export const plainText: Importer = {
  id: 'plain-text',
  mediaType: 'text/plain',
  extensions: ['.txt', '.text'],
  read(bytes, encoding) {
    const decoded = decode(bytes, encoding);
    return {
      decoded,
      // Cut when asked for: reading an article does not, and the lines of a large file take more memory than its text.
      get lines() {
        return splitLines(decoded.text);
      },
      frontMatter: null,
    };
  },
};
