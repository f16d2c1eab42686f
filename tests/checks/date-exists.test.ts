import { describeRule } from './passages.ts';

describeRule('date-exists', {
  fire: {
    zh: ['合同于2023年2月29日到期。', '施工至6月31日结束。', '会议记录标注为2025年13月5日。'],
    en: ['The contract ended on February 29, 2023.', 'Work goes on until 31 June.', 'The file is dated 2025-09-31.'],
  },
  silent: {
    zh: ['合同于2024年2月29日到期。', '施工至6月30日结束。', '庙会在农历二月30日举行。'],
    en: ['The contract ended on February 29, 2024.', 'Work goes on until 30 June.', 'The file is dated 2025-09-30.'],
  },
});
