import type { notes as en } from '../en/notes.ts';

export const notes: typeof en = {
  label: '批注',
  none: '本文件还没有批注。选中正文中的文字，再点“添加批注”。',
  noDocument: '打开稿件后，这里列出其批注。',
  body: (quote) => `对“${quote}”的批注`,
  placeholder: '写下批注',
  remove: '删除批注',
  save: '保存',
  unsaved: '尚未保存',
  show: '在正文中显示',
  orphaned: '所批文字已不在文件中，批注予以保留。',
  orphanedTitle: '失去位置的批注',
  orphanedEdits: '所涉数字已不在文件中的结论与更正',
  unnamed: '未署名',
  changed: (time) => `修改于 ${time}`,
};
