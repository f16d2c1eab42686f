import type { settings as en } from '../en/settings.ts';

export const settings: typeof en = {
  title: '设置',
  checker: '核查人姓名',
  checkerHint: '写在批注和报告上。',
  language: '界面语言',
  languages: { system: '跟随系统', zh: '中文', en: 'English' },
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  numberStyle: '表中数字的写法',
  numberStyles: { 'as-written': '照原文', grouped: '12,345,678', 'wan-yi': '1234.57万' },
  numberStyleHint: '只影响显示，数值本身不变。',
  savedAtOnce: '各项设置即时生效。',
};
