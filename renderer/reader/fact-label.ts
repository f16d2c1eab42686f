import type { Messages } from '../../shared/messages/messages.ts';
import type { FactInfo } from './reading.ts';

/** What a screen reader says of a number: the words, the verdict, what the rules say, what the person did. */
export function factLabel(fact: FactInfo, words: Messages): string {
  const { error, warning, info } = fact.findings;
  const parts = [
    fact.text,
    words.facts.verdicts[fact.verdict],
    words.reader.findings(error, warning, info),
    fact.corrected ? words.reader.corrected : '',
    fact.hasNote ? words.reader.hasNote : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
