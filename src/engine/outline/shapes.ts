import { HAN_NUMERALS } from '../text/han-number';
import type { Row } from './rows';

/** Shapes of single rows that several families ask for. All read folded text. */

/** Words that end an official document's title: its genre (regulation on official documents 2012, article 8, and usage). */
export const TITLE_WORDS =
  '决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|条例|规定|办法|细则|规则|方案|规划|计划|要点|纲要|章程|准则|' +
  '答复|预案|措施|清单|目录|名单|标准|指南|规程|制度|总结|讲话|致辞|白皮书|公约|宣言|声明|倡议书|建议|宪法|法|分工表|一览表|统计表|解读|须知|守则|导则|规范';

const TITLE_END = new RegExp(
  `(?:${TITLE_WORDS})(?:\\((?:试行|暂行|草案|修订稿?|修订版|征求意见稿|送审稿|节选|摘要|全文|\\d{4} ?年.{0,8}|试点|修正.{0,4})\\)){0,2}$`,
);
const HAN_DATE = new RegExp(
  `^[(（]?(?:(?:19|20) ?\\d ?\\d|[${HAN_NUMERALS}]{4}) ?年 ?(?:\\d{1,2}|[${HAN_NUMERALS}]{1,3}) ?月 ?(?:\\d{1,2}|[${HAN_NUMERALS}]{1,3}) ?日[)）]?$`,
);
const OFFICE =
  '(?:省长|市长|县长|区长|州长|盟长|旗长|乡长|镇长|主席|总理|书记|主任|院长|检察长|部长|局长|厅长|司令|校长|会长|秘书长|代表|委员长|委员)';
const SPEAKER = new RegExp(
  `^(?:[\\p{Script=Han}、]{0,24}?代?${OFFICE}(?![会长制级])(?: {1,4}[\\p{Script=Han}·]{1,2} {0,3}[\\p{Script=Han}·]{1,12}|\\p{Script=Han}{2,3})?|\\p{Script=Han}(?: {1,3}\\p{Script=Han}){1,3})$`,
  'u',
);
const SALUTATION =
  /^(?:各位[\p{Script=Han}、,]{1,20}|同志们|朋友们|女士们|先生们|同胞们|尊敬的.{1,20}|全国同胞|委员长|主任、.{1,20}|主席团.{0,10})[\p{Script=Han}、, ]{0,20}[:!]$/u;
const RECIPIENT =
  /^(?:各|[\p{Script=Han}、,()“”\d ]{0,60}(?:人民政府|政府|委员会|[委部局厅院会]|办公室|公司|集团|大学|学院|医院|总局|兵团|军区|代表|委员|主席|单位|机构))[\p{Script=Han}、,()“”\d ]{0,200}:$/u;
const DOCUMENT_NUMBER =
  /^[([]?[\p{Script=Han}·]{1,14} ?[〔[(【〈] ?(?:19|20)\d{2} ?[〕\])】〉] ?(?:第|字第)? ?\d{1,5} ?号[)\]]?$/u;
const DECREE_NUMBER =
  /^(?:\p{Script=Han}{2,40}(?:令|公告))?[( ]{0,2}(?:(?:19|20)\d{2}年)?第? ?(?:\d{1,4}|[〇一二三四五六七八九十百零]{1,6}) ?号[) ]?$/u;
const DATELINE =
  /^(?:\p{Script=Han}{2,12}(?:[社网报台]|客户端|日报|晚报)?\p{Script=Han}{0,8}\d{1,2}月\d{1,2}日(?:电|讯|消息|报道)|(?:本报|本台|本网|本刊|新华社|人民网|央视网|中新网|中新社|央广网|光明网|中国网)[\p{Script=Han}\d ]{0,14}(?:消息|讯|电|报道)|\p{Script=Han}{2,10}(?:讯|消息)[( :])/u;

/** Chapters that carry no number: the preamble of a constitution, the foreword of a plan. */
export const UNNUMBERED =
  /^(?:总 {0,6}则|前 {0,6}言|序 {0,6}言|引 {0,6}言|导 {0,6}言|绪 {0,6}论|附 {0,6}则|结 {0,6}语|结束语|后 {0,6}记)$/;

export const isHanDate = (text: string): boolean => text.length <= 24 && HAN_DATE.test(text.replace(/ /g, ''));
/** 第12期, 总第305期, and who issues it when: the head of a bulletin. */
export const isIssueLine = (text: string): boolean =>
  text.length <= 60 &&
  (/^\(?(?:总?第|增刊第?) ?[\d〇一二三四五六七八九十百]{1,5} ?期/.test(text) ||
    /^[\p{Script=Han}、 ]{2,40} ?(?:19|20)\d{2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日$/u.test(text));
/** 《临河日报》（2023年10月9日 第1版）: where a text was printed first. */
export const isPrinted = (text: string): boolean =>
  text.length <= 50 && /^\(?《[^《》]{2,14}》 ?[(,]? ?(?:(?:19|20)\d{2} ?年|第? ?\d{1,4} ?版).{0,30}\)?$/.test(text);
/** What stands under a picture. */
export const isCaption = (text: string): boolean =>
  text.length <= 80 && /^(?:图为|图[一二三四\d]?:|[▲△↑↓]|\(?资料图)|(?:摄|供图|制图)\)?$/.test(text);
export const isDocumentNumber = (text: string): boolean =>
  text.length <= 40 && text.includes('号') && (DOCUMENT_NUMBER.test(text) || DECREE_NUMBER.test(text));
export const isSalutation = (text: string): boolean => text.length <= 60 && SALUTATION.test(text);
export const isRecipient = (text: string): boolean => text.length <= 300 && text.endsWith(':') && RECIPIENT.test(text);
export const isSubtitle = (text: string): boolean =>
  text.length <= 80 && /^[—-]{1,4}/.test(text) && !/[。;]$/.test(text);
export const isSpeaker = (text: string): boolean =>
  text.length <= 40 &&
  !text.includes('关于') &&
  SPEAKER.test(text) &&
  !UNNUMBERED.test(text) &&
  !/^目 *[录次]$|^[通公] *[知告]$/.test(text);
export function isDateline(text: string): boolean {
  const head = text.slice(0, 60);
  return /[电讯息道]/.test(head) && DATELINE.test(head);
}
/** （此件公开发布） and its like: the end of an official document (GB/T 9704—2012, 7.3.7). */
export const isClosingNote = (text: string): boolean => /^\((?:此件|此文|本文|此件有|本文有)[^()]{1,20}\)$/.test(text);
/** 附件, 附件2:, 附: standing before an attachment or a list of attachments. */
export const isAttachmentMark = (text: string): boolean =>
  /^附 ?[件录表图]?(?: ?[\d一二三四五六七八九十]{1,2})? ?(?:[:.、]|$)|^附 ?件 ?[\d一二三四五六七八九十]{0,2} {1,4}\S/.test(
    text,
  );
export const endsTitle = (text: string): boolean => TITLE_END.test(text);
/** A byline: who wrote, reported or photographed. */
export const isByline = (text: string): boolean =>
  text.length <= 60 &&
  !text.endsWith('?') &&
  !/记者(?:[问会站节]|见面会|招待会)/.test(text) &&
  (/^\(?(?:本报|本刊|本网|新华社|人民日报)?(?:记者|通讯员|特约记者|评论员|作者|文\/|文字|图\/|摄影|撰文|[□■●◎] ?(?:本报|本刊|本网|记者|通讯员|特约|文\/|图\/|作者|\p{Script=Han}{2,4}(?: {1,3}\p{Script=Han}{2,4}){0,4}$))/u.test(
    text,
  ) ||
    /^(?:本报|本刊|新华社|.{2,8}(?:日报|晚报|客户端))(?:评论员|记者|编辑部|特约评论员)/.test(text) ||
    /(?:记者|通讯员|摄影?|\/文|\/摄)[ \p{Script=Han}·、]{0,16}\)?$/u.test(text));

/** Text in sentences. */
export const isProse = (text: string): boolean =>
  text.length >= 60 || (text.length >= 20 && /[。!?…][”’)]{0,2}$/.test(text));

/** A short row that might stand above a text. */
export function isTitleLike(row: Row): boolean {
  const { text } = row;
  return (
    text.length <= 70 &&
    /\p{Script=Han} {0,4}\p{Script=Han}/u.test(text) &&
    !/[。;,、:]$/.test(text) &&
    !row.numbering &&
    !isHanDate(text) &&
    !isDocumentNumber(text) &&
    !isSubtitle(text) &&
    !isClosingNote(text) &&
    !isAttachmentMark(text) &&
    !isSalutation(text) &&
    !isDateline(text)
  );
}

/** 通 知 → 通知: characters set apart to fill a line. */
export function closeUp(text: string): string {
  return text.replace(
    /(?<=^|[\p{Script=Han}“”《》()（）])[ \u3000\u00a0]{1,4}(?=[\p{Script=Han}“”《》()（）](?:[ \u3000\u00a0]|$))/gu,
    '',
  );
}

/** The row's text without white space and punctuation: what two copies of a text share. */
export const bareText = (text: string): string => text.replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, '');
