import { useMemo } from 'react';
import { useScreenLanguage } from './words.ts';

/** Writes counts of the screen (not figures of an article) in the manner of its language. */
export function useNumberText(): (count: number) => string {
  const language = useScreenLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language);
    return (count) => format.format(count);
  }, [language]);
}
