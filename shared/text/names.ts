/** Surnames that most Chinese bylines begin with, simplified and traditional. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
    '康易乔赖文洪柳章岑骆温俞聂卓季关齐成纪舒华左宫裴祝霍项申甘滕鲁柯翟庄辛毕管古游阮桂凌焦宁路祁葛岳尚梅盛鲍褚费宗麦单娄詹庞蓝封穆于欧阳司上官诸葛尉迟' +
    '張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧葉蘇魏呂盧鐘譚陸賈韋鄒龍賀顧龔萬錢嚴湯賴喬聶關齊紀華宮項畢寧單詹龐藍',
);
const NAME = /^[\u4e00-\u9fff]{2,4}$/;
const MOST_NAMES = 5;
const MARK = /^[□■●○◆▲][ \u3000]*/;

const isName = (word: string): boolean => NAME.test(word) && SURNAMES.has(word[0]!);

/** Writers' names and nothing else, with no word for who they are: 王一 李二, □ 王一. */
export function isNamesLine(text: string): boolean {
  const words = text.replace(MARK, '').split(/[ \u3000、]+/);
  return words.length <= MOST_NAMES && words.every((word) => isName(word) && (word.length < 4 || words.length === 1));
}

/** Whether the line surely is one, wherever it stands: two names or more, or one behind a mark. */
export const isSurelyNames = (text: string): boolean =>
  text.length <= 24 && (MARK.test(text) || /[ \u3000]/.test(text)) && isNamesLine(text);
