import { type Part, type Pick, percent, swapped, type Template, twoDigits } from './checks-story.ts';

const TOWNS = ['青石镇', '白沙镇', '东渡镇', '南塘镇', '柳湾镇', '梅岭镇'];
const one = <T>(pick: Pick, list: readonly T[]): T => list[pick(0, list.length - 1)]!;

/** Weekday of a day of November 2025; the 1st was a Saturday. */
const weekday = (day: number): string => '日一二三四五六'[(day + 5) % 7]!;

export const ZH: Template = {
  lead: (pick) => {
    const town = one(pick, TOWNS);
    const [east, west, middle] = [twoDigits(pick), twoDigits(pick), pick(11, 19)];
    const sum = east + west + middle;
    const list = one(pick, [
      `由东片${east}个、西片${west}个和中片${middle}个组成`,
      `分别为东片${east}个、西片${west}个、中片${middle}个`,
    ]);
    const part: Part = {
      text: `本报讯（记者 陆平）记者从${town}政府获悉，今年全镇共改造老旧小区${sum}个，${list}。改造后的小区新增了车棚和充电桩，居民反映良好。`,
      plants: {
        'digits of a part swapped': [`西片${west}个`, `西片${swapped(west)}个`],
        'total wrong': [`老旧小区${sum}个`, `老旧小区${sum + 10}个`],
        'headline against body': [`${sum}个`, `${sum + 30}个`],
      },
    };
    return { title: `${town}今年改造老旧小区${sum}个`, part };
  },
  parts: [
    (pick) => {
      const asked = pick(400, 900);
      const yes = pick(210, 380);
      const share = percent(yes, asked);
      return {
        text: `镇里委托第三方做了入户调查。在受访的${asked}名居民中，${yes}名对改造表示满意，占${share}%。不少老人说，楼道亮了，出门也方便了。`,
        plants: { 'share off': [`占${share}%`, `占${(Number(share) + 9).toFixed(1)}%`] },
      };
    },
    (pick) => {
      const old = pick(300, 600);
      const now = old + pick(60, 200);
      const growth = percent(now - old, old);
      return {
        text: `便民服务中心的办件量由去年的${old}件增至今年的${now}件，增长${growth}%。窗口负责人介绍，网上预约的比例越来越高。`,
        plants: {
          'change off': [`增长${growth}%`, `增长${(Number(growth) + 8).toFixed(1)}%`],
          'verb against the numbers': ['增至', '降至'],
        },
      };
    },
    (pick) => {
      const before = pick(41, 60);
      const after = before + pick(8, 25);
      return {
        text: `垃圾分类也有起色。据镇城管办统计，居民参与率由${before}%提高到${after}%，提高${after - before}个百分点。`,
        plants: { 'points called percent': [`提高${after - before}个百分点`, `提高${after - before}%`] },
      };
    },
    (pick) => {
      const day = pick(3, 28);
      return {
        text: `2025年11月${day}日（星期${weekday(day)}），镇里将召开居民议事会，听取下一步的意见，材料须在2026年2月${pick(11, 19)}日前报送。`,
        plants: { 'weekday off': [`星期${weekday(day)}`, `星期${weekday(day + 2)}`] },
      };
    },
    (pick) => {
      const day = pick(11, 19);
      return {
        text: `第二批小区名单已经公示，公示期到2025年9月${day}日为止，其间没有收到异议。`,
        plants: { 'day that does not exist': [`9月${day}日`, '9月31日'] },
      };
    },
    (pick) => {
      const all = pick(120, 260);
      const women = pick(40, 90);
      return {
        text: `物业人员的培训同步展开。首批参训职工${all}人，其中女职工${women}人。课程由市职业学院的教师讲授，结业后统一颁发证书。`,
        plants: { 'part larger than the whole': [`女职工${women}人`, `女职工${all + 25}人`] },
      };
    },
    (pick) => {
      const low = pick(20, 35);
      const high = low + pick(10, 25);
      return {
        text: `为方便上班族，镇里推出三项举措：减免费用、延长时限、上门服务。夜间课堂每班招收${low}至${high}人，报满即开班。`,
        plants: {
          'announced count of items off': ['三项举措', '四项举措'],
          'range reversed': [`${low}至${high}人`, `${high}至${low}人`],
        },
      };
    },
    (pick) => {
      const rate = pick(91, 99);
      return {
        text: `12345热线转办的诉求，镇里要求当天联系、限时办结。三季度办结率达${rate}%，在全县排在前列。`,
        plants: { 'rate over 100 %': [`办结率达${rate}%`, `办结率达1${rate}%`] },
      };
    },
    (pick) => {
      const homes = pick(3, 9) * 100;
      const each = pick(4, 9) * 100;
      return {
        text: `取暖补贴上月发放到位，全镇${homes}户家庭共领取补贴${(homes * each) / 10_000}万元，户均${each}元。`,
        plants: { 'per head off': [`户均${each}元`, `户均${each + 300}元`] },
      };
    },
    (pick) => {
      const money = `${pick(2, 8)}.${pick(1, 9)}`;
      return {
        text: `镇污水处理厂总投资${money}亿元，去年动工。厂长周成说，总投资${money}亿元的污水处理厂明年投运后，河水会更清。`,
        plants: { 'tenfold or more, restated': [`总投资${money}亿元的`, `总投资${money}万元的`] },
      };
    },
    (pick) => {
      const length = pick(3, 9);
      return {
        text: `沿河健身步道本月贯通，全长${length}公里（${length * 1000}米），沿途设了休息亭和饮水点。`,
        plants: { 'conversion off': [`（${length * 1000}米）`, `（${length * 100}米）`] },
      };
    },
    (pick) => {
      const [first, second] = [pick(210, 480), pick(210, 480)];
      return {
        text: `去年上半年调解纠纷${first}件，下半年${second}件，全年${first + second}件。调解员多是退休教师和老党员。`,
        plants: { 'halves do not make the year': [`全年${first + second}件`, `全年${first + second + 40}件`] },
      };
    },
    (pick) => {
      const old = pick(300, 500);
      const more = pick(40, 150);
      return {
        text: `图书室今年新购图书${old + more}册，比去年的${old}册多${more}册，其中有不少是孩子们点名要的绘本。`,
        plants: { 'difference off': [`多${more}册`, `多${more + 20}册`] },
      };
    },
    (pick) => {
      const [yes, no] = [pick(51, 65), pick(15, 30)];
      const rest = 100 - yes - no;
      return {
        text: `对是否加装电梯，议事会做过表决：赞成${yes}%、反对${no}%、弃权${rest}%。反对的多是低层住户，镇里正逐户沟通。`,
        plants: { 'shares of a poll off': [`弃权${rest}%`, `弃权${rest + 12}%`] },
      };
    },
    (pick) => {
      const born = pick(1948, 1966);
      return {
        text: `志愿者李桂芳${born}年出生，今年${2025 - born}岁，退休后一直在社区教剪纸。“有人来学，我就高兴。”她说。`,
        plants: { 'age against year of birth': [`今年${2025 - born}岁`, `今年${2025 - born + 10}岁`] },
      };
    },
    (pick) => ({
      text: `镇里的5·1驿站开放以来接待骑手和环卫工${pick(2, 9)}000余人次，配有微波炉、饮水机和充电柜，咨询电话0571-8812${pick(1000, 9999)}。`,
      plants: {},
    }),
    (pick) => ({
      text: `到2030年，${one(pick, TOWNS)}力争建成口袋公园${pick(12, 30)}个，绿化面积超过${pick(20, 60)}公顷，让居民出门${pick(5, 10)}分钟就能走到绿地。`,
      plants: {},
    }),
  ],
};
