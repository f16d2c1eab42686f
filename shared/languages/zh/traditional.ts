import { marksOf } from '../character-marks.ts';
import type { QuantityAt } from '../language.ts';

/**
 * Traditional characters in pairs with their simplified twins, one UTF-16 unit for one, so that offsets stay. Only those
 * that stand in numerals, units, words of change and words around them; names keep their characters in the quantity's text.
 */
const PAIRS =
  '個个條条項项萬万億亿點点幾几數数兩两餘余來来貳贰陸陆雙双對对隻只隊队歲岁噸吨畝亩頃顷層层樓楼間间張张場场處处員员戶户價价幣币鎊镑韓韩臺台檔档輛辆則则節节級级屆届輪轮種种類类樣样筆笔樁桩冊册頭头顆颗塊块棟栋門门縣县' +
  '鄉乡鎮镇國国園园團团營营連连軍军師师車车廠厂戰战勝胜負负敗败領领獲获達达約约過过將将滿满於于從从與与業业職职學学術术醫医護护鐵铁鋼钢銀银銅铜錢钱畫画書书報报紙纸讀读課课聽听觀观眾众議议選选舉举標标準准計计測测週周曆历紀纪' +
  '線线網网聯联飛飞機机艦舰運运動动籃篮賽赛獎奖記记錄录發发現现進进還还邊边開开關关閉闭漲涨減减產产貿贸財财費费稅税貸贷資资購购買买賣卖銷销額额單单組组織织統统總总經经濟济結结續续繼继緒绪純纯緊紧縮缩較较軌轨轉转輕轻輸输適适' +
  '遠远遷迁邁迈鐘钟長长陽阳陰阴際际隨随難难電电霧雾靈灵順顺預预頻频題题願愿顯显風风飯饭飲饮館馆驗验駐驻駛驶駕驾騎骑馬马體体魚鱼鳥鸟麥麦黃黄齊齐齡龄龍龙東东會会傳传優优儲储債债傷伤兒儿內内創创劃划劇剧劑剂勞劳勢势匯汇區区協协' +
  '卻却叢丛嗎吗問问啟启圍围圓圆圖图壓压執执墊垫壞坏壘垒壽寿夠够奪夺婦妇媽妈嬰婴孫孙寶宝實实審审寫写導导屬属島岛嶺岭幀帧帶带幫帮幹干廣广廢废彈弹強强歸归當当後后徑径復复徵征憂忧應应懷怀態态慶庆戲戏擁拥擇择擊击據据擴扩擺摆攝摄' +
  '斷断時时晉晋棲栖楊杨極极構构樂乐樹树橋桥檢检權权歐欧歷历殘残氣气沒没況况溫温滅灭漸渐潔洁瀏浏灣湾災灾為为無无煙烟熱热爭争爾尔犧牺狀状獨独環环畢毕異异療疗盜盗監监盤盘礦矿碼码確确禮礼穩稳積积競竞範范築筑簡简糧粮紛纷納纳細细' +
  '給给絕绝綠绿維维緩缓編编纖纤羅罗義义習习聲声膽胆臨临舊旧艙舱莊庄華华葉叶藍蓝藝艺蘇苏蘭兰號号補补裝装裡里複复見见規规視视親亲覺觉訂订訊讯討讨訓训設设許许診诊評评詞词試试話话該该認认語语說说調调請请論论諾诺謝谢證证識识譯译' +
  '讓让貓猫貨货販贩責责貴贵賀贺賓宾質质贈赠贏赢趙赵跡迹躍跃載载輔辅轄辖農农迴回遊游違违遞递遲迟遺遗郵邮鄧邓鄭郑釋释鋪铺鎖锁鍵键鑽钻閃闪閱阅闊阔階阶雖虽離离雲云靜静響响頁页頂顶須须頒颁頓顿顧顾駁驳騙骗驅驱驚惊鬥斗鮮鲜鹽盐麗丽' +
  '黨党訴诉佔占撥拨辦办虧亏貧贫賠赔罰罚損损養养貼贴漁渔擬拟衛卫賬账帳帐鄰邻鏈链僱雇墜坠傾倾殺杀槍枪捲卷燈灯啓启係系併并掛挂騰腾徵征礎础揮挥彙汇擔担搶抢攤摊瀕濒綜综緣缘縱纵纜缆翹翘聰聪趨趋鎮镇鑑鉴閘闸闖闯顆颗颱台駛驶';

const TWINS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index): [string, string] => [PAIRS[2 * index]!, PAIRS[2 * index + 1]!]),
);
const MARKS = marksOf([1, TWINS.keys()]);

/** The text with simplified characters, as long as it was; the very text where it has no others. */
export function toSimplified(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (MARKS[text.charCodeAt(at)] === 0) continue;
    parts.push(text.slice(from, at), TWINS.get(text[at]!)!);
    from = at + 1;
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}

/** A quantity read in the simplified text, in the characters of the written one. */
export function asWritten(quantity: QuantityAt, simplified: string, written: string): QuantityAt {
  const { start, end, unit, per } = quantity;
  return {
    ...quantity,
    text: written.slice(start, end),
    unit: unit === null ? null : writtenWord(unit, simplified, written, start, end),
    per: per === null ? null : writtenWord(per, simplified, written, Math.max(0, start - LONGEST_CLAUSE), end),
  };
}

/** How far in front of a rate its denominator may stand, in UTF-16 units. */
const LONGEST_CLAUSE = 40;

/** The written form of the last `word` of the span; the word itself where it does not stand there (‰ for ‰). */
function writtenWord(word: string, simplified: string, written: string, start: number, end: number): string {
  const at = simplified.slice(start, end).lastIndexOf(word);
  return at < 0 ? word : written.slice(start + at, start + at + word.length);
}
