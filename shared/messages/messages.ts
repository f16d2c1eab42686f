import * as en from './en.ts';
import * as zh from './zh.ts';

/** Every word on the screen, by area: one file an area and language. Both languages have the same keys, or it does not compile. */
export type Messages = typeof en;

const LANGUAGES: Readonly<Record<'en' | 'zh', Messages>> = { en, zh };

export function messagesFor(language: 'en' | 'zh'): Messages {
  return LANGUAGES[language];
}

/** The screen language for a BCP 47 tag such as `zh-CN`; English for every language without words of its own. */
export function screenLanguage(tag: string): 'en' | 'zh' {
  return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
