import type { problems as en } from '../en/problems.ts';

const named = (file: string | null): string => (file === null ? '该文件' : `“${file}”`);
const cause = (detail: string | null): string => (detail === null ? '' : `（${detail}）`);

export const problems: typeof en = {
  'not-found': ({ file }) => `找不到${named(file)}。请检查名称，或确认所在磁盘已连接。`,
  'not-permitted': ({ file }) => `当前账户无权读取${named(file)}。请修改权限，或把它复制到可读的位置。`,
  'not-a-file': ({ file }) => `${named(file)}不是普通文件，未予打开。`,
  'unknown-type': ({ file }) => `暂不能读取${named(file)}这类文件。请另存为 .txt 或 .md。`,
  'too-large': ({ file, detail }) => `${named(file)}过大，无法读取${cause(detail)}。请拆成较小的文件。`,
  'too-slow': ({ file, detail }) =>
    `读取${named(file)}耗时过长${cause(detail)}，已停止。请拆成较小的文件；其他文件不受影响。`,
  empty: ({ file }) => `${named(file)}是空文件，没有可核查的内容。`,
  binary: ({ file }) => `${named(file)}虽名为文本，内容却不是文本。请把稿件另存为纯文本。`,
  vanished: ({ file }) => `${named(file)}在读取途中消失。放回原处后会自动重新读取。`,
  'foreign-name': ({ file }) => `${named(file)}的文件名不是 UTF-8 编码，无法打开。请给文件改名，之后会自动读取。`,
  unreadable: ({ file, detail }) => `未能读取${named(file)}${cause(detail)}。请检查磁盘后重试。`,
  'name-taken': ({ file }) => `未添加${named(file)}：工作区中已有同名而内容不同的文件。请为其中之一改名。`,
  'folder-read-only': ({ file }) => `${named(file)}不可写入，修改无法保存。可以阅读和导出；如需编辑，请复制该文件夹。`,
  'disk-full': ({ file }) => `磁盘已满，${named(file)}未能保存。请腾出空间后重做这一修改。`,
  'not-saved': ({ file, detail }) => `修改未能保存到${named(file)}${cause(detail)}。请重做一次。`,
  'newer-format': ({ file }) => `${named(file)}由更新版本的核数台写成，现以只读方式打开。如需编辑，请升级。`,
  'log-altered': ({ file, detail }) =>
    `${named(file)}中的历史记录曾被其他程序改动${cause(detail)}，现以只读方式打开。如需编辑，请从备份恢复该文件。`,
  'log-torn': ({ file }) => `历史记录的最后一行因意外中断而残缺，已另存于${named(file)}；凡已保存的内容都在。`,
  'in-use': ({ file }) => `${named(file)}正由另一个核数台打开，此处只读。如需编辑，请先关闭另一个。`,
  'index-rebuilt': ({ file }) => `${named(file)}的检索索引曾损坏，已重新建立，没有内容丢失。`,
  'invalid-change': ({ detail }) => `该值不适用于此处${cause(detail)}，未作任何修改。`,
  'would-overwrite-source': ({ file }) => `${named(file)}是本工作区的稿件，核数台从不改写稿件。请换一个名称。`,
  'not-exported': ({ file, detail }) => `未能写入${named(file)}${cause(detail)}。请另选位置。`,
  'analysis-failed': ({ file, detail }) =>
    `因核数台自身的缺陷，未能读出${named(file)}中的数字${cause(detail)}。其他文件不受影响。`,
  cancelled: () => '已取消。',
  unexpected: ({ file, detail }) =>
    `发生意外情况${file === null ? '' : `，涉及${named(file)}`}${cause(detail)}。已保存的内容安全无损，请重试。`,
};
