import type { search as en } from '../en/search.ts';

export const search: typeof en = {
  label: '搜索',
  input: '搜索全部稿件',
  placeholder: '文字或数字',
  noWorkspace: '打开文件夹后可搜索其中的稿件。',
  hint: '可查找本文件夹全部稿件中的任何连续字符，中英文均可。',
  none: (query) => `没有稿件含有“${query}”。`,
  found: (hits, documents, more) => `${more ? '前 ' : ''}${hits} 处，见于 ${documents} 个文件`,
  time: (milliseconds) => `${milliseconds} 毫秒`,
  searching: '正在搜索……',
  headline: '标题',
  untitled: '无标题',
  moved: '文件已变，此处不再有这些文字。',
};
