import { describeRule } from './passages.ts';

describeRule('short-year', {
  fire: {
    zh: ['06年以来，村里变了样。', '自98年起他就在厂里工作。', '她是85年出生的。'],
    en: ["Since '98 it has grown.", "The flood of '03 is remembered.", "The class of '12 met again."],
  },
  silent: {
    zh: ['2006年以来，村里变了样。', '自1998年起他就在厂里工作。', '10年以来，村里变了样。'],
    en: ['Since 1998 it has grown.', "The music of the '90s is back.", 'The class of 2012 met again.'],
  },
});
