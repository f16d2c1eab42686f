import type { reader as en } from '../en/reader.ts';

export const reader: typeof en = {
  label: '稿件正文',
  emptyTitle: '尚无稿件可读',
  emptyBody: '请在左侧资料库选一篇稿件，或把 .txt、.md 文件拖入窗口。',
  noText: '此文件中没有可以当作稿件阅读的文字。',
  loading: '正在打开……',
  kinds: { news: '消息', brief: '简讯', caption: '图说', masthead: '报头', continuation: '接其他版', other: '其他' },
  untitled: '无标题',
  addNote: '添加批注',
  noteLabel: '批注对象',
  notePlaceholder: '查到了什么？依据在哪里？',
  saveNote: '保存批注',
  cancel: '取消',
  noteBy: (creator, body) => `${creator === '' ? '未署名' : creator}的批注：${body}`,
  findings: (errors, warnings, infos) =>
    [counted(errors, '个错误'), counted(warnings, '个疑点'), counted(infos, '条提示')]
      .filter((it) => it !== '')
      .join('、'),
  corrected: '核查者已更正',
  hasNote: '有备注',
};

const counted = (count: number, words: string): string => (count === 0 ? '' : `${count}${words}`);
