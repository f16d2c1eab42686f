/** The words of the page shown while the workbench is being built. `zh` must have the same keys as `en`. */
const en = {
  name: 'Crossfoot',
  what: 'An offline workbench for journalists who check the numbers of an article.',
  state: 'The workbench is still being built. Articles cannot be opened in this window yet.',
  worksTitle: 'What works in this window',
  works: ['It runs without any network: every request is refused.'],
  missingTitle: 'What is not here yet',
  missing: ['Opening an article', 'The table of figures', 'Checks, notes, charts and the report'],
  version: 'Version',
  versionUnknown: 'The version could not be read. Close the window and start Crossfoot again.',
};

const zh: typeof en = {
  name: '核数台 Crossfoot',
  what: '供记者核对稿件数字的离线工作台。',
  state: '工作台尚在建造中，目前还不能在此窗口打开稿件。',
  worksTitle: '此窗口已经可用的部分',
  works: ['完全离线运行：一切网络请求都会被拒绝。'],
  missingTitle: '尚未具备的部分',
  missing: ['打开稿件', '数字表格', '核查、批注、图表与报告'],
  version: '版本',
  versionUnknown: '未能读取版本号。请关闭窗口后重新启动 Crossfoot。',
};

export type Words = typeof en;

/** The words for a BCP 47 tag such as `zh-CN`; English for every language without words of its own. */
export function wordsFor(languageTag: string): { lang: string; words: Words } {
  return languageTag.toLowerCase().startsWith('zh') ? { lang: 'zh-CN', words: zh } : { lang: 'en', words: en };
}
