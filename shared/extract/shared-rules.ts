interface Node {
  /** The names up to here as one array. */
  readonly names: readonly string[];
  readonly next: Map<string, Node>;
}

const ROOT: Node = { names: Object.freeze([]), next: new Map() };
/** More ways to read a fact than there are: beyond them nothing is kept, whatever the text. */
const MOST = 20_000;
let kept = 0;

/**
 * `names` and then `more` as one array, the same one for all facts that have them. A page has thousands of facts and
 * few ways to read one; an array for each took half of their memory.
 */
export function sharedRules(names: readonly string[], more: readonly string[] = []): readonly string[] {
  let node = ROOT;
  for (const name of names) node = node.next.get(name) ?? grown(node, name);
  for (const name of more) node = node.next.get(name) ?? grown(node, name);
  return node.names;
}

function grown(node: Node, name: string): Node {
  const next: Node = { names: Object.freeze([...node.names, name]), next: new Map() };
  if (kept < MOST) {
    node.next.set(name, next);
    kept += 1;
  }
  return next;
}
