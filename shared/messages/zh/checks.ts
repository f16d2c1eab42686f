import type { checks as en } from '../en/checks.ts';

export const checks: typeof en = {
  tested: (count) => `${count} 条规则核对过此数字`,
  untested: '没有规则核对此数字：原因',
  noNumber: '没有读出数值，无从核算。',
  nothingLinked: '文中没有与它相关联的数字，对错只能查证来源。',
  failed: '不符',
  noted: '提示',
  passed: '相符',
  unused: '未能核对，因为',
  off: (count) => `已停用（${count}）`,
  rest: '所查的是其他形式',
  colon: '：',
  needs: {
    sum: '没有整体与部分、列举或累计涉及它',
    share: '没有写全占比、数量与整体，也没有并列的分数与百分比',
    change: '没有写出它的前后两数或增减幅度',
    again: '它只出现一次',
    rate: '没有可对照的总数、人数、平均数或比例',
    unit: '没有换算，单位也无可疑',
    limit: '没有满分、名次、纪录或已知上限',
    range: '不是两端有误的区间',
    date: '没有可对照的星期、年龄、时长或出版日期',
    wording: '写法没有异样',
  },
};
