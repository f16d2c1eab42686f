const SVG = 'http://www.w3.org/2000/svg';

/** Attributes that mean something only in the window. */
const WINDOW_ONLY = ['class', 'style', 'tabindex', 'focusable', 'cursor', 'clip-path', 'id', 'name', 'key'];

/**
 * The figure inside `element` (a `FigureView`) as the text of a standalone SVG file: frame and plot in one, no class,
 * no style, no script, no reference to anything outside. Throws an Error when the element holds no drawn figure.
 */
export function svgOf(element: Element): string {
  const frame = element.querySelector('svg.figure-frame');
  const plot = element.querySelector('.figure-plot');
  const drawn = plot?.querySelector('svg');
  if (!frame || !plot || !drawn) throw new Error('The figure is not drawn yet.');
  const svg = frame.cloneNode(true) as SVGSVGElement;
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('transform', `translate(${plot.getAttribute('data-x')} ${plot.getAttribute('data-y')})`);
  for (const child of drawn.children) {
    // Title, description and clip paths of the chart library: the frame has its own, and nothing is clipped.
    if (!['title', 'desc', 'defs'].includes(child.localName)) group.append(child.cloneNode(true));
  }
  clean(group);
  svg.append(group);
  svg.removeAttribute('class');
  labelInside(svg);
  return `${new XMLSerializer().serializeToString(svg)}\n`;
}

function clean(root: Element): void {
  for (const node of [...root.querySelectorAll('*')]) {
    for (const { name } of [...node.attributes]) {
      if (WINDOW_ONLY.includes(name) || name.startsWith('data-') || name.startsWith('aria-') || name === 'role') {
        node.removeAttribute(name);
      }
    }
    roundNumbers(node);
  }
  unwrapGroups(root);
}

/** Hundredths of a pixel are enough, and make files that can be compared. */
function roundNumbers(node: Element): void {
  for (const { name, value } of [...node.attributes]) {
    if (/^-?\d+\.\d{3,}$/.test(value)) node.setAttribute(name, String(Math.round(Number(value) * 100) / 100));
  }
}

/** The chart library nests many groups that say nothing; what they hold stays, in order. */
function unwrapGroups(root: Element): void {
  for (const group of [...root.querySelectorAll('g')].reverse()) {
    if (group.attributes.length === 0) group.replaceWith(...group.childNodes);
  }
}

/** Ids of the window would differ on every run: the file names its own title and description. */
function labelInside(svg: SVGSVGElement): void {
  svg.setAttribute('aria-labelledby', 'title desc');
  svg.querySelector(':scope > title')?.setAttribute('id', 'title');
  svg.querySelector(':scope > desc')?.setAttribute('id', 'desc');
}
