import { en } from '../../../shared/languages/en/index.ts';
import { itReadsNothing } from '../corpus.ts';

itReadsNothing('names and models', en, [
  ...[
    'the G20 summit',
    'G7 leaders',
    'COVID-19 cases',
    'a 5G network',
    'the Boeing 737-800 landed',
    'iPhone 15 users',
    'Route 66 motels',
    'an F-35 jet',
    'flight MH370',
    'the H1N1 strain',
    'a B-52 bomber',
    'a 3D film',
    'an MP3 file',
    'F1 and A4',
    'the M25 motorway',
  ],
  ...[
    '12 Downing Street',
    'the Big Four',
    'the Group of Seven',
    'the Premier League 2',
    'a five-star hotel',
    'a six-figure sum',
    'the 7-Eleven chain',
    'Windows 11 users',
    'Apollo 11 landed',
  ],
]);

itReadsNothing('labels, codes and clocks', en, [
  ...[
    'see page 12 for more',
    'on p. 3 below',
    'No. 7 bus',
    'Article 5 says',
    'Section 230 says',
    'Chapter 11 filing',
    'at 5:30 today',
    'at 5 p.m. today',
    'at 5pm today',
    'at 10 a.m. today',
    "at 7 o'clock",
  ],
  ...[
    'call 010-6512-3456 now',
    '+8613812345678 rings',
    'host 192.168.1.1 is up',
    'on 9/11 they',
    'open 24/7 here',
    'version 2.0.1 is out',
    'item #5 here',
    'gate 12 closed',
    'room 101 here',
  ],
]);

itReadsNothing('words that only sound like numbers', en, [
  ...[
    'one of them left',
    'no one knows',
    'one must ask',
    'someone and often',
    'first, we ate',
    'the second hand',
    'it may march on',
    'the mixed doubles',
    "the men's doubles",
    'once upon a time',
    'once again',
    'a double room',
    'the other half',
    'a quarter past',
    'in my third book',
  ],
  ...['a tonne', 'anyone', 'tenant', 'weight'],
]);
