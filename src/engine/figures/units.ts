import table from '../../../data/units.json';

/** What follows a number and says what it measures. */
export interface Unit {
  readonly end: number;
  /** Canonical: `CNY`, `m2`, `t`, else the classifier itself. */
  readonly unit: string;
  readonly kind: 'money' | 'quantity';
  /** length, area, money, time, count …: see data/units.json. */
  readonly dimension: string;
  /** Of a minor currency unit: the power of ten to the currency's unit. */
  readonly power: number;
  /** What the amount is counted per: 吨 in 120元/吨. */
  readonly per?: string;
}

interface Entry {
  readonly form: string;
  readonly unit: string;
  readonly kind: 'money' | 'quantity';
  readonly dimension: string;
  readonly power: number;
  readonly arabicOnly: boolean;
  /** Of one character: what makes another word of it. */
  readonly other?: RegExp;
  /** Ends in a Latin letter, so that none may follow. */
  readonly latin: boolean;
}

/** Nouns for people that may follow a number without a classifier, longest first (1100多万学生). */
const PEOPLE: ReadonlyMap<string, readonly string[]> = byFirst(table.people.split(' '), (form) => form);

/** Measures whose character is a common word or part of idioms (八方, 四海, 三尺讲台): after Arabic numerals or 十 and more. */
const PLAIN_MEASURES = new Set(
  '方 升 里 尺 寸 丈 瓦 伏 帕 顷 担 度 载 旬 平方 克 分米 春秋 枝 针 步 维 字 课 米 层 代 线 版 角 毛 盘 年头 节 环 分 曲 门 连 营 团 排 期 群 队 班'.split(
    ' ',
  ),
);

/** A unit's character begins another word with these: 两部门, 三方面, 五家庭. Only unlikely beginnings of a counted noun. */
const OTHER_WORD: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    方: /[面位式案针向法便程略]/y,
    升: /[级学值高温]/y,
    里: /[程面约河铺店坡堡营镇]/y,
    年: /[级代轻]/y,
    天: /[然津下地气]/y,
    日: /[本常报益元圆]/y,
    周: /[边围密年岁]/y,
    家: /[庭长乡具畜禽属喻底]/y,
    名: /[单称录义]/y,
    人: /[口民均类文事体心格身防大]/y,
    个: /体(?:工商|户)|别|税/y,
    部: /[门分长署委落级件]/y,
    台: /[湾风胞州账海]/y,
    条: /[件例约]/y,
    科: /[技学研创目]/y,
    层: /[级次面]/y,
    列: /[入为举席]/y,
    组: /[织建成团长]/y,
    对: /[外内口接象策应于]/y,
    班: /子/y,
    队: /[伍员]/y,
    群: /[众体岛]/y,
    股: /[份东权]/y,
    起: /[来步草点诉]/y,
    例: /[如外]/y,
    口: /[岸号径碑恶噁]/y,
    道: /[德理]/y,
    场: /[所馆地景]/y,
    次: /[要数年日级序]/y,
    期: /[间待限货刊末]/y,
    种: /[业子养族]/y,
    类: /似/y,
    集: /[团中体群聚成约装合]/y,
    处: /[理置罚于分长]/y,
    所: /[在属得谓需长]|以(?![上下内])/y,
    份: /额/y,
    座: /谈/y,
    本: /[地市省级身来质土科金]/y,
    把: /[握手关]/y,
    支: /[持撑付出部行柱援线]/y,
    片: /面/y,
    根: /[据本源]/y,
    代: /[表替码理谢]/y,
    点: /[火击名]/y,
    步: /[骤伐走]/y,
    位: /[于居置列移一]/y,
    员: /工/y,
    车: /[辆间站]/y,
    船: /舶/y,
    包: /[括容]/y,
    门: /[类户槛诊]/y,
    国: /[家企际内外有债土防务道]/y,
    克: /[服隆拉里勤朗己]/y,
    省: /[委级政内]/y,
    市: /[场级委民辖值]/y,
    县: /[级委]/y,
    区: /[域级委]/y,
    村: /[级民委]/y,
    校: /园/y,
    院: /[士校]/y,
    首: /[都府要创先次个批家]/y,
    元: /[化素件旦论制结体复帅宵老勋气朝月]/y,
    毛: /[利泽病]/y,
    角: /[度色落逐]/y,
    度: /[假量]/y,
    分: /[别类之管部支布数明层工辨解析会期]/y,
    双: /[边方向拥创]/y,
    笔: /[记试]/y,
    节: /[能约点水日假]/y,
    项: /羽/y,
    套: /餐/y,
    单: /[位一独元]/y,
    面: /[派向临对积]/y,
    团: /[结队圆]/y,
    营: /[商业造养运收]/y,
    连: /[续锁接浩丰冠胜霸好增涨降]/y,
    排: /[放污名序]/y,
    级: /./y,
  }),
);

const LATIN = /[a-z]/i;

/** Units by their first character, longest form first. */
const UNITS: ReadonlyMap<string, readonly Entry[]> = buildUnits();

const BRACKETED = /\(\p{Script=Han}{1,3}\)/uy;
const PER = /\/(\p{Script=Han}{1,4}|k?g|[tLhda]|k?m[23²³]?)/uy;
const PER_UNITS = new Set(
  '吨 公斤 千克 斤 亩 公顷 人 户 头 只 年 月 日 天 小时 分钟 秒 平方米 平方公里 立方米 次 件 个 名 台 套 辆 张 床 米 公里 千瓦 千瓦时 度 升 人次 株 棵 羽 条 间 袋 桶 瓶 人年 人日 人天 季 周 位 份 场 节 课时 箱 标箱 村 校 家 项 kg g t L h d a km m m2 m3 m² m³'.split(
    ' ',
  ),
);

/**
 * Reads the longest unit or classifier at an offset.
 * @param single the number before it is one Chinese digit, which many idioms begin with too
 * @param arabic the number is written in Arabic digits
 */
export function readUnit(text: string, at: number, arabic: boolean, single: boolean): Unit | null {
  for (const entry of UNITS.get(text[at] ?? '') ?? []) {
    if (!text.startsWith(entry.form, at)) continue;
    if (entry.arabicOnly && !arabic) continue;
    if (single && PLAIN_MEASURES.has(entry.form)) continue;
    let end = at + entry.form.length;
    if (entry.latin && /[a-z\d]/i.test(text[end] ?? '')) continue;
    const { other } = entry;
    if (other) {
      other.lastIndex = end;
      if (other.test(text)) continue;
    }
    let { unit } = entry;
    if (text[end] === '(' && entry.kind === 'quantity' && entry.dimension === 'count') {
      // 台(套): a bracketed classifier stays whole; 个(市、县) is a list of nouns.
      BRACKETED.lastIndex = end;
      const bracketed = BRACKETED.exec(text);
      if (bracketed && bracketed[0].length <= 4 && isUnit(bracketed[0].slice(1, -1))) {
        end += bracketed[0].length;
        unit += `（${bracketed[0].slice(1, -1)}）`;
      }
    }
    const name = text[end] === '/' ? readPer(text, end) : undefined;
    if (name !== undefined) end += name.length + 1;
    return {
      end,
      unit,
      kind: entry.kind,
      dimension: entry.dimension,
      power: entry.power,
      ...(name === undefined ? {} : { per: name }),
    };
  }
  return null;
}

/** The noun for people at an offset, where there is one. */
export function readPeople(text: string, at: number): string | null {
  return (PEOPLE.get(text[at] ?? '') ?? []).find((noun) => text.startsWith(noun, at)) ?? null;
}

function readPer(text: string, at: number): string | undefined {
  PER.lastIndex = at;
  const per = PER.exec(text)?.[1];
  return per === undefined ? undefined : longestPer(per);
}

function longestPer(text: string): string | undefined {
  for (let length = text.length; length > 0; length--)
    if (PER_UNITS.has(text.slice(0, length))) return text.slice(0, length);
  return undefined;
}

const isUnit = (form: string): boolean => (UNITS.get(form[0] ?? '') ?? []).some((entry) => entry.form === form);

function buildUnits(): Map<string, Entry[]> {
  const base = { power: 0, arabicOnly: false } as const;
  const words = (list: string): string[] => list.split(' ');
  const entries: Omit<Entry, 'other' | 'latin'>[] = [
    ...table.measures.flatMap(({ unit, dimension, forms }) =>
      forms.map((form) => ({ ...base, form, unit, dimension, kind: 'quantity' as const })),
    ),
    ...table.currencies.flatMap(({ unit, forms, power }) =>
      forms.map((form) => ({ ...base, form, unit, dimension: 'money', kind: 'money' as const, power: power ?? 0 })),
    ),
    ...words(table.classifiers).map((form) => ({
      ...base,
      form,
      unit: form === '個' ? '个' : form,
      dimension: 'count',
      kind: 'quantity' as const,
    })),
    ...words(table.arabicOnly).map((form) => ({
      ...base,
      form,
      unit: form,
      dimension: 'count',
      kind: 'quantity' as const,
      arabicOnly: true,
    })),
  ];
  return byFirst(
    entries.map((entry) => ({
      ...entry,
      other: entry.form.length === 1 ? OTHER_WORD.get(entry.form) : undefined,
      latin: LATIN.test(entry.form.at(-1) ?? ''),
    })),
    (entry) => entry.form,
  );
}

function byFirst<T>(entries: readonly T[], form: (entry: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const entry of [...entries].sort((a, b) => form(b).length - form(a).length)) {
    const first = form(entry)[0] ?? '';
    const list = map.get(first);
    if (list) list.push(entry);
    else map.set(first, [entry]);
  }
  return map;
}
