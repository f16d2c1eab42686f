import type { whatIf as en } from '../en/what-if.ts';

export const whatIf: typeof en = {
  sentence: (what) => `这样改：${what}`,
  between: ' · ',
  fewer: (count) => `少 ${count} 条发现`,
  more: (count, message) => (count === 1 ? `新增：${message}` : `新增 ${count} 条，其一：${message}`),
  same: '发现不变',
  nothing: '没有规则提出异议',
};
