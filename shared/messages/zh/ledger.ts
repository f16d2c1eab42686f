import type { ledger as en } from '../en/ledger.ts';

export const ledger: typeof en = {
  counting: '正在清点数字……',
  total: (count) => `全部数字共 ${count} 个字符：`,
  fact: (count) => `${count} 个已读为数据`,
  excluded: (count) => `${count} 个已说明理由排除`,
  unresolved: (count) => `${count} 个未决`,
  next: '下一个未决',
  close: '关闭',
  fates: {
    name: '不是数据：名称的一部分',
    edition: '不是数据：版次、页码或章节号',
    idiom: '不是数据：固定词组',
    word: '不是数据：词语的一部分',
    'list-marker': '不是数据：条目序号',
    'page-furniture': '不是数据：报头文字（日期、版次）',
    pronoun: '不是数据：“一”在此表示“某”',
    'place-in-series': '不是数据：次序',
    clock: '不是数据：时刻',
    code: '不是数据：电话、编号或网址',
    'rate-base': '比率的基数（“每10万人”），随比率一起读',
    byline: '不是数据：署名处',
    'front-matter': '不是数据：文件头信息',
    unresolved: '未决：既未读为数据，也不能确定不是数据，请查看。',
  },
};
