import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encodingName, MAX_BROKEN_OFFSETS } from '../../shared/text/decode.ts';

/** The fixtures were encoded with Python's codecs, so that decoder and encoder are not the same program. */
const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const utf8 = (text: string) => new TextEncoder().encode(text);
const ascii = (text: string) => [...utf8(text)];
const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    [...text.split('')].flatMap((c) => {
      const unit = c.charCodeAt(0);
      return bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
    }),
  );

const SIMPLIFIED = '本市上半年财政收入为220亿元，比去年同期增长5.6%。';
const TRADITIONAL = '本市上半年財政收入為220億元，比去年同期增長5.6%。';
const JAPANESE = '売上高は前年同期に比べて5.6%ふえた。';
const FRENCH = 'Le chiffre d’affaires a augmenté de 5,6 % à 220 € – un record.';
const CASES = [
  {
    name: 'gb18030',
    text: SIMPLIFIED,
    encoding: 'gb18030',
    hex: 'b1becad0c9cfb0ebc4eab2c6d5fecad5c8ebceaa323230d2dad4aaa3acb1c8c8a5c4eacdacc6dad4f6b3a4352e3625a1a3',
  },
  {
    name: 'traditional gb18030',
    text: TRADITIONAL,
    encoding: 'gb18030',
    hex: 'b1becad0c9cfb0ebc4ead894d5fecad5c8eb9ee9323230837cd4aaa3acb1c8c8a5c4eacdacc6dad4f6e94c352e3625a1a3',
  },
  {
    name: 'big5',
    text: TRADITIONAL,
    encoding: 'big5',
    hex: 'a5bba5aba457a562a67eb05dac46a6aca44aacb0323230bbf5a4b8a141a4f1a568a67ea650b4c1bc57aaf8352e3625a143',
  },
  {
    name: 'shift_jis',
    text: JAPANESE,
    encoding: 'shift_jis',
    hex: '94848fe38d8282cd914f944e93af8afa82c994e482d782c4352e362582d382a682bd8142',
  },
  {
    name: 'windows-1252',
    text: FRENCH,
    encoding: 'windows-1252',
    hex: '4c65206368696666726520649261666661697265732061206175676d656e74e920646520352c36202520e0203232302080209620756e207265636f72642e',
  },
  {
    name: 'utf-16le without BOM',
    text: SIMPLIFIED,
    encoding: 'utf-16le',
    hex: '2c67025e0a4e4a53745e228d3f65366565513a4e320032003000bf4e43510cffd46bbb53745e0c541f679e587f9535002e00360025000230',
  },
  {
    name: 'utf-16be without BOM',
    text: SIMPLIFIED,
    encoding: 'utf-16be',
    hex: '672c5e024e0a534a5e748d22653f653651654e3a0032003200304ebf5143ff0c6bd453bb5e74540c671f589e957f0035002e003600253002',
  },
];

const SHORT_GB: Record<string, string> = {
  中: 'd6d0',
  中国: 'd6d0b9fa',
  增长: 'd4f6b3a4',
  元: 'd4aa',
  联通: 'c1aacda8',
  上海: 'c9cfbaa3',
  '5.6亿': '352e36d2da',
};

describe('decode', () => {
  it.each(CASES)('recognises $name', ({ text, encoding, hex }) => {
    const decoded = decode(bytesOf(hex));
    expect(decoded).toMatchObject({ text, encoding, broken: { count: 0, offsets: [] } });
    expect(decoded.confidence).toBeGreaterThan(0.5);
    expect(decoded.confidence).toBeLessThan(1);
  });

  it.each(['中', '中国', '增长', '元', '联通', '上海', '5.6亿'])('reads the short GB text %s', (text) => {
    const decoded = decode(bytesOf(SHORT_GB[text]!));
    expect(decoded).toMatchObject({ text, encoding: 'gb18030' });
  });

  it('reads short UTF-8 as UTF-8', () => {
    for (const text of ['交易页面', '中', '联通', 'é', 'A·B', 'λ = 5', 'да', 'שלום', 'سلام', 'բարև']) {
      expect(decode(utf8(text))).toMatchObject({ text, encoding: 'utf-8', confidence: 1 });
    }
  });

  it('finds a few GB18030 characters at the end of much ASCII', () => {
    const head = 'Revenue 1,200; costs 900; margin 25%.\n'.repeat(8000);
    const decoded = decode(Uint8Array.from([...ascii(head), ...bytesOf('d7a2a3bab5a5cebbceaacdf2d4aa')]));
    expect(decoded.encoding).toBe('gb18030');
    expect(decoded.text).toBe(`${head}注：单位为万元`);
  });

  it('reads four-byte GB18030', () => {
    expect(decode(bytesOf('b1becad0b5c49534b235d2b0bcd2d3d03230bcd2b5eaa1a3')).text).toBe('本市的𠮷野家有20家店。');
  });

  it('takes a BOM at its word and leaves it out of the text', () => {
    const bom = (head: number[], body: Uint8Array) => decode(Uint8Array.from([...head, ...body]));
    expect(bom([0xef, 0xbb, 0xbf], utf8('中a'))).toMatchObject({ text: '中a', encoding: 'utf-8', confidence: 1 });
    expect(bom([0xff, 0xfe], utf16('中a', false))).toMatchObject({ text: '中a', encoding: 'utf-16le', confidence: 1 });
    expect(bom([0xfe, 0xff], utf16('中a', true))).toMatchObject({ text: '中a', encoding: 'utf-16be', confidence: 1 });
  });

  it('finds Latin UTF-16 without a BOM by its NULs', () => {
    expect(decode(utf16('Profit rose 5%', false))).toMatchObject({ text: 'Profit rose 5%', encoding: 'utf-16le' });
    expect(decode(utf16('Profit rose 5%', true))).toMatchObject({ text: 'Profit rose 5%', encoding: 'utf-16be' });
  });

  it('is not misled about the byte order by 一, whose low byte is NUL', () => {
    for (const text of ['一起考核', '下开展工', '今年一季度增长5.6%\r\n去年同期为一成\r\n']) {
      expect(decode(utf16(text, false))).toMatchObject({ text, encoding: 'utf-16le' });
      expect(decode(utf16(text, true))).toMatchObject({ text, encoding: 'utf-16be' });
    }
  });

  it('reads short Western texts as Windows-1252, not as rare Chinese characters', () => {
    const bytes = (text: string) =>
      Uint8Array.from(text, (c) => ({ '€': 0x80, '’': 0x92, '–': 0x96 })[c] ?? c.charCodeAt(0));
    for (const text of ['café', '£5m', '€5–10 für', 'don’t', '10–12', 'Zürich', '5 % à 10 %', '20°C']) {
      expect(decode(bytes(text))).toMatchObject({ text, encoding: 'windows-1252' });
    }
  });

  it('keeps a text that breaks off inside a character', () => {
    const decoded = decode(bytesOf(`${CASES[0]!.hex}d6`));
    expect(decoded).toMatchObject({ text: `${SIMPLIFIED}\ufffd`, encoding: 'gb18030' });
    expect(decoded.broken).toEqual({ count: 1, offsets: [SIMPLIFIED.length] });
  });

  it('does not take plain English for UTF-16', () => {
    expect(decode(utf8('Bush hid the facts'))).toMatchObject({ text: 'Bush hid the facts', encoding: 'utf-8' });
  });

  it('keeps UTF-8 with one broken byte UTF-8 and says where it broke', () => {
    const decoded = decode(Uint8Array.from([...utf8(SIMPLIFIED), 0xff, ...utf8(SIMPLIFIED)]));
    expect(decoded).toMatchObject({ encoding: 'utf-8', broken: { count: 1, offsets: [SIMPLIFIED.length] } });
    expect(decoded.confidence).toBeLessThan(1);
  });

  it('turns lone surrogates into counted replacement characters', () => {
    const decoded = decode(Uint8Array.from([0xff, 0xfe, ...utf16('a\ud800b\udc00𠮷', false)]));
    expect(decoded.text).toBe('a\ufffdb\ufffd𠮷');
    expect(decoded.broken).toEqual({ count: 2, offsets: [1, 3] });
  });

  it('counts all broken characters but lists only the first', () => {
    const decoded = decode(new Uint8Array(MAX_BROKEN_OFFSETS + 5).fill(0xff), 'utf-8');
    expect(decoded.broken.count).toBe(MAX_BROKEN_OFFSETS + 5);
    expect(decoded.broken.offsets).toHaveLength(MAX_BROKEN_OFFSETS);
  });

  it('obeys the person, and detects when no decoder knows the label', () => {
    expect(decode(bytesOf('d6d0'), 'windows-1252')).toMatchObject({
      text: 'ÖÐ',
      encoding: 'windows-1252',
      confidence: 1,
    });
    expect(decode(bytesOf('80'), 'latin1').text).toBe('€');
    expect(encodingName('no-such-label')).toBeNull();
    expect(decode(bytesOf('d6d0'), 'no-such-label')).toMatchObject({ text: '中', encoding: 'gb18030' });
  });

  it('reads an empty file as empty text', () => {
    expect(decode(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8', broken: { count: 0 } });
  });

  it('never throws, and its broken offsets are the replacement characters', () => {
    const label = fc.option(fc.constantFrom('gb18030', 'big5', 'shift_jis', 'utf-16be', 'windows-1252', 'x'), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), label, (bytes, override) => {
        const { text, broken, confidence } = decode(bytes, override);
        const found = [...text.split('').keys()].filter((i) => text[i] === '\ufffd');
        expect(broken).toEqual({ count: found.length, offsets: found });
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        for (const c of text) expect(c.length === 1 && c >= '\ud800' && c <= '\udfff').toBe(false);
      }),
    );
  });

  it('gives back any well-formed text that was written as UTF-8 with a BOM', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)])).text).toBe(text);
      }),
    );
  });
});
