import { withPngText } from '../../shared/exports/png-chunks.ts';

/** Words that travel inside the picture. */
export interface PngWords {
  readonly title: string;
  readonly alt: string;
  /** Provenance as JSON. */
  readonly metadata: string;
}

/** CSS pixels are 1/96 inch. */
const CSS_DPI = 96;

/**
 * Draws a standalone SVG as PNG bytes, `scale` device pixels to a CSS pixel. Its resolution, title, description and
 * provenance are written into the file. Rejects with an Error when the SVG cannot be drawn.
 */
export async function pngOf(svgText: string, scale: number, words: PngWords): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svgText], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const blob = await blobOf(image, scale);
    return withPngText(new Uint8Array(await blob.arrayBuffer()), {
      dpi: CSS_DPI * scale,
      texts: { Title: words.title, Description: words.alt, Software: 'Crossfoot', crossfoot: words.metadata },
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function blobOf(image: HTMLImageElement, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('no canvas'));
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png');
  });
}
