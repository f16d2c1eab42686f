/** Names of currencies and their ISO 4217 codes, longest found first. 元 is the yuan, and 刀 no newspaper's word. */
const NAMES =
  '元 CNY 块钱 CNY 元人民币 CNY 人民币元 CNY 角 CNY 角钱 CNY 毛钱 CNY 毛 CNY 分钱 CNY 美元 USD 美金 USD 美分 USD 欧元 EUR 欧分 EUR 日元 JPY 日圆 JPY 港元 HKD 港币 HKD 港圆 HKD 英镑 GBP 便士 GBP 韩元 KRW 韩圆 KRW 新台币 TWD 元新台币 TWD 台币 TWD 台元 TWD 新台币元 TWD ' +
  '卢布 RUB 澳元 AUD 澳币 AUD 加元 CAD 加币 CAD 新元 SGD 新加坡元 SGD 新西兰元 NZD 纽元 NZD 澳门元 MOP 澳门币 MOP 葡币 MOP 瑞士法郎 CHF 瑞郎 CHF 瑞典克朗 SEK 挪威克朗 NOK 丹麦克朗 DKK 捷克克朗 CZK 冰岛克朗 ISK 兹罗提 PLN 福林 HUF ' +
  '卢比 INR 印度卢比 INR 巴基斯坦卢比 PKR 斯里兰卡卢比 LKR 尼泊尔卢比 NPR 印尼盾 IDR 印尼卢比 IDR 泰铢 THB 越南盾 VND 林吉特 MYR 马币 MYR 令吉 MYR 比索 PHP 菲律宾比索 PHP 墨西哥比索 MXN 阿根廷比索 ARS 智利比索 CLP 缅元 MMK 缅币 MMK 瑞尔 KHR 基普 LAK ' +
  '图格里克 MNT 坚戈 KZT 苏姆 UZS 索姆 KGS 里拉 TRY 土耳其里拉 TRY 谢克尔 ILS 新谢克尔 ILS 里亚尔 SAR 沙特里亚尔 SAR 伊朗里亚尔 IRR 迪拉姆 AED 阿联酋迪拉姆 AED 第纳尔 KWD 科威特第纳尔 KWD 伊拉克第纳尔 IQD 埃及镑 EGP 埃镑 EGP 兰特 ZAR 南非兰特 ZAR ' +
  '奈拉 NGN 先令 KES 肯尼亚先令 KES 坦桑尼亚先令 TZS 塞地 GHS 宽扎 AOA 克瓦查 ZMW 雷亚尔 BRL 索尔 PEN 玻利瓦尔 VES 格里夫纳 UAH 格里夫尼亚 UAH 列伊 RON 列弗 BGN 拉里 GEL 马克  德国马克 DEM 法郎  法国法郎 FRF 比特币 XBT';

const rows = NAMES.split(' ');
/** The currency's words, each with its code; empty where the word names several (法郎, 马克). */
export const MONEY: readonly (readonly [word: string, code: string])[] = Array.from(
  { length: rows.length / 2 },
  (_, index) => [rows[2 * index]!, rows[2 * index + 1]!] as const,
);
