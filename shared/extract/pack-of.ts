import type { FrontMatter } from '../importers/importer.ts';
import type { Language } from '../languages/language.ts';
import * as languages from '../languages/registry.ts';
import { givenLang } from './front-matter.ts';
import { languageOf } from './language-of.ts';

interface Worded {
  readonly text: string;
  readonly lang: string | null;
  readonly frontMatter: FrontMatter | null;
}

/** The language pack to read a page with: what the person says, else the front matter, else what its script suggests. */
export function packOf({ text, lang, frontMatter }: Worded): Language {
  return (
    packNamed(lang) ??
    packNamed(givenLang(frontMatter)) ??
    packNamed(languageOf(bodyOf(text, frontMatter))) ??
    languages.zh
  );
}

/** The keys of front matter are English whatever the language of the page. */
const bodyOf = (text: string, frontMatter: FrontMatter | null): string => text.slice(frontMatter?.span.end ?? 0);

function packNamed(lang: string | null): Language | null {
  const packs: Record<string, Language> = languages;
  return lang !== null && Object.hasOwn(packs, lang) ? packs[lang]! : null;
}
