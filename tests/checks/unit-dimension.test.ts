import { describeRule } from './passages.ts';

describeRule('unit-dimension', {
  fire: {
    zh: ['大桥全长3.2平方公里。', '公园面积达45公里。', '水库最大深度60公顷。'],
    en: ['The bridge is 3.2 sq km long.', 'The park has an area of 45 km.', 'The lake has a depth of 60 hectares.'],
  },
  silent: {
    zh: ['大桥全长3.2公里。', '公园面积达45平方公里。', '同比增长60公顷。'],
    en: ['The bridge is 3.2 km long.', 'The park has an area of 45 sq km.', 'The team covered 30 miles in a day.'],
  },
});
