import type { library as en } from '../en/library.ts';

export const library: typeof en = {
  label: '文件与稿件',
  filter: '按文件名或标题筛选',
  filterNothing: '没有文件名或标题含有这几个字。',
  count: (documents) => `${documents} 个文件`,
  states: {
    waiting: '尚未读取。',
    failed: '未能读取。',
    missing: '文件已不在文件夹中。您为它所作的记录仍然保留。',
  },
  kinds: { news: '消息', brief: '简讯', caption: '图片说明', masthead: '报头', continuation: '转版', other: '其他' },
  untitled: '无标题',
  numbers: (count) => `${count} 个数字`,
  checked: (done, total) => `已核 ${done}/${total}`,
  allChecked: '已全部核查',
  severities: {
    error: (count) => `${count} 处错误`,
    warning: (count) => `${count} 处疑点`,
    info: (count) => `${count} 处提示`,
  },
  encoding: {
    label: (document) => `${document} 的编码`,
    automatic: '自动识别编码',
    chosen: '由您选定',
    unsure: '把握不大：请看文字是否正常',
    detected: '自动识别',
  },
};
