import type { Fact } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';

/** `judge-finding` takes no longer keys; JSON escapes may double what is cut here. */
const LONGEST_OPERANDS = 6000;

/**
 * Names each finding by rule, document and the quotes and values of its operands, in the order given. Survives a new
 * draft as long as these are the same; a corrected operand makes it another finding, which has to be judged anew.
 * Findings alike in all this are told apart by the text around them, and at last by their order.
 */
export function findingKeys(
  document: string,
  findings: readonly Finding[],
  facts: ReadonlyMap<string, Fact>,
  contextOf: (factId: string) => string,
): string[] {
  const plain = findings.map((finding) => [finding.rule, document, ...operandsOf(finding, facts)]);
  const counts = countOf(plain.map((parts) => JSON.stringify(parts)));
  const told = plain.map((parts, index) => {
    if (counts.get(JSON.stringify(parts)) === 1) return parts;
    return [...parts, ...shorten(findings[index]!.factIds.map(contextOf))];
  });
  const seen = new Map<string, number>();
  return told.map((parts) => {
    const key = JSON.stringify(parts);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return nth === 1 ? key : JSON.stringify([...parts, nth]);
  });
}

function operandsOf({ factIds, spans }: Finding, facts: ReadonlyMap<string, Fact>): readonly string[] {
  const operands = factIds.flatMap((id) => {
    const fact = facts.get(id);
    return fact ? [`${fact.text}=${valueText(fact)}`] : [];
  });
  return shorten(operands.length > 0 ? operands : spans.map(({ text }) => text));
}

function valueText({ value, decimal, low, high }: Fact): string {
  return String(decimal ?? value ?? `${low ?? ''}..${high ?? ''}`);
}

/** Very many operands are named by number and hash, to keep within what an operation may carry. */
function shorten(parts: readonly string[]): readonly string[] {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return length <= LONGEST_OPERANDS ? parts : [`${parts.length} operands`, hash(parts.join('\n'))];
}

/** FNV-1a over UTF-16 units, twice with different starts: 64 bits, enough to tell findings of one document apart. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => fnv(text, seed).toString(16).padStart(8, '0')).join('');
}

function fnv(text: string, seed: number): number {
  let sum = seed;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}

function countOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
