import { describe, expect, it } from 'vitest';
import { JsonObject } from '../../electron/json-object.ts';
import { Spool } from '../../electron/spool.ts';

const FACTS = Array.from({ length: 500 }, (_, at) => ({ id: `f${at + 1}`, text: `“${at}”\n家`, rules: ['a', 'b'] }));

function collecting(indent: 0 | 2, end: string): { out: JsonObject; pieces: string[] } {
  const pieces: string[] = [];
  const print = async (text: string) => {
    pieces.push(text);
  };
  return { out: new JsonObject(print, indent, end), pieces };
}

async function written(indent: 0 | 2): Promise<string> {
  const { out, pieces } = collecting(indent, '\n');
  await out.value('schema', 'x@1');
  await out.value('source', { name: 'a.txt', issueDate: null });
  await out.list('articles', []);
  await out.openList('facts');
  for (const fact of FACTS) await out.item(out.itemText(fact));
  await out.closeList();
  await out.close();
  return pieces.join('');
}

describe('an object that is written piece by piece', () => {
  it.each([0, 2] as const)('has the bytes of the whole, indented by %d', async (indent) => {
    const whole = { schema: 'x@1', source: { name: 'a.txt', issueDate: null }, articles: [], facts: FACTS };
    expect(await written(indent)).toBe(`${JSON.stringify(whole, null, indent)}\n`);
  });

  it('is printed in few pieces, and knows when it can no longer be taken back', async () => {
    const { out, pieces } = collecting(2, '');
    await out.openList('facts');
    await out.item('1');
    expect(out.isHalfPrinted).toBe(false);
    await out.item(out.itemText('x'.repeat(100_000)));
    expect(out.isHalfPrinted).toBe(true);
    await out.stop();
    await out.close();
    expect([pieces.length, out.isHalfPrinted]).toEqual([2, false]);
  });
});

describe('the spool', () => {
  it('gives back what it took, in order, more than once', () => {
    const spool = new Spool();
    const texts = Array.from({ length: 3_000 }, (_, at) =>
      JSON.stringify({ id: at, text: `第${at}条\0“一”`.repeat(9) }),
    );
    for (const text of texts) spool.add(text);
    expect([...spool]).toEqual(texts);
    expect([...spool]).toEqual(texts);
    expect([...new Spool()]).toEqual([]);
  });
});
