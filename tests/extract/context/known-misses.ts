/** Cells of the labelled corpora that are read otherwise: opening · figure · field: what was read. The list may only shrink. */
export const KNOWN_MISSES: readonly string[] = [
  'zh · 据新华社东京10月19日电， · 465个 · place: null',
  'zh · 据新华社东京10月19日电， · 221席 · place: null',
  'zh · 据新华社东京10月19日电， · 244席 · place: null',
  'zh · 市人社局局长何静在新闻发布会 · 6.8万人 · metric: 新增就业',
  'en · The European U · 90% · base: null',
  'zh · “我们每天要送两三百单，平均 · 两三百单 · metric: (not found)',
  'zh · “我们每天要送两三百单，平均 · 两三百单 · base: (not found)',
  'zh · “我们每天要送两三百单，平均 · 两三百单 · period: (not found)',
  'zh · “我们每天要送两三百单，平均 · 两三百单 · place: (not found)',
  'zh · “我们每天要送两三百单，平均 · 两三百单 · attribution: (not found)',
  'zh · “我们每天要送两三百单，平均 · 两三百单 · stance: (not found)',
  'zh · 教育局：明年起全区小学每班学 · 1.5万个 · stance: actual',
  'en · Prosecutors ar · 12-year · period: between 2014 and 2019',
  'en · Arctic sea ice · 1.6 million · base: null',
];
