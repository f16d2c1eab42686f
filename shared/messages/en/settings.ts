export const settings = {
  title: 'Settings',
  checker: 'Name of the checker',
  checkerHint: 'Stands on your notes and reports.',
  language: 'Language of the screen',
  languages: { system: 'As the system', zh: '中文', en: 'English' },
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  numberStyle: 'Numbers in the table',
  numberStyles: { 'as-written': 'As written', grouped: '12,345,678', 'wan-yi': '1234.57万' },
  numberStyleHint: 'Only the way they are shown; the value stays exact.',
  savedAtOnce: 'Every setting takes effect at once.',
};
