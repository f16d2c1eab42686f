import type { Refusal, RefusalKind } from '../../table/refusal.ts';
import type { table as en } from '../en/table.ts';
import { facts } from './facts.ts';

const column = ({ column: id }: Refusal): string => (id === null ? '此列' : `“${facts.fields[id]}”列`);

const refusals: Readonly<Record<RefusalKind, (refusal: Refusal) => string>> = {
  'read-only': (it) => `${column(it)}取自稿件，不能改动。未作任何更改。`,
  'not-a-number': ({ text }) => `“${text}”不是数字。请输入如 1950、1.2万、62.6%、300–400 这样的数字。`,
  'has-other-words': ({ text, detail }) => `“${text}”里不只有数字：“${detail}”请填在单位或限定词列。`,
  'range-order': ({ text }) => `“${text}”前大后小。请把较小的一端写在前面。`,
  'not-a-date': ({ text }) => `“${text}”不是日期。请输入如 2025、2025-06、2025-06-15 这样的日期。`,
  'no-such-date': ({ text }) => `没有“${text}”这一天。请检查月和日。`,
  'not-a-score': ({ text }) => `“${text}”不是比分。请输入如 88-81 这样的两个数。`,
  'not-a-choice': (it) => `“${it.text}”不在${column(it)}的选项中。按回车可查看选项。`,
  'too-long': (it) => `“${it.text}”对${column(it)}来说太长。请缩短。`,
  'does-not-fit': ({ detail }) => `剪贴板上的 ${detail} 个单元格超出了表格。请从更靠上或靠左处开始粘贴。`,
  'too-many-cells': ({ detail }) => `一次粘贴 ${detail} 个单元格太多。请分次粘贴。`,
  'nothing-to-paste': () => '剪贴板上没有文字。请先复制单元格。',
};

export const table: typeof en = {
  name: '数字表',
  refusals,
  scope: { label: '范围', article: '本篇', document: '整份文件' },
  filter: {
    placeholder: '筛选',
    label: '按文字筛选行',
    button: '筛选',
    verdict: '结论',
    kind: '类型',
    overridden: '经人改动',
    withFindings: '有待处理的发现',
    clear: '显示全部行',
  },
  columns: {
    button: '列',
    reset: '恢复默认列',
    earlier: (name) => `将“${name}”左移`,
    later: (name) => `将“${name}”右移`,
    resize: (name) => `“${name}”的列宽`,
    hint: '回车排序；Ctrl+Shift+← → 移动此列，Alt+← → 调整列宽。',
  },
  chart: '作图',
  exportCsv: 'CSV',
  exportXlsx: 'XLSX',
  exportTitle: (format) => `将显示的行存为 ${format}`,
  exported: (file) => `已存为 ${file}。`,
  rows: (shown, all) => (shown === all ? `${shown} 行` : `${shown} / ${all} 行`),
  selected: (rows) => `已选 ${rows} 行`,
  sum: (sum, unit) => `合计 ${sum}${unit}`,
  sumQualified: (sum, unit, count) => `按所写数字合计 ${sum}${unit}（其中 ${count} 个并非确数）`,
  emptyDocument: '尚未打开文件。请在左侧选择稿件，其中的数字会成为此表的各行。',
  emptyArticle: '本篇没有找到数字。切换到整份文件可查看其他稿件的数字。',
  emptyPage: '这份文件里没有找到数字。',
  emptyFilter: '没有符合筛选条件的行。',
  hidden: '选中的数字被筛选隐藏了。',
  overridden: (read) => (read === '' ? '由您设定。机器未读出' : `由您设定。机器读作：${read}`),
  conflict: '两人对此处的设定不同。',
  reset: '恢复为机器读出的内容（Delete）',
  saving: '正在保存…',
  notSaved: '未能保存：单元格已恢复原样，请重新修改。',
  readOnlyWorkspace: '此工作区以只读方式打开，不能更改。',
  copied: (cells) => `已复制 ${cells} 个单元格。`,
  fillHint: (rows) => `Ctrl+回车 填入 ${rows} 行`,
  findings: (count) => `${count} 项待处理的发现`,
  chartPane: {
    title: '尚未选择要画的数字',
    empty: '在数字表中选择一个占比，或几个同单位的数字：按住 Shift 或拖过各行。',
  },
};
