import { readOutline } from '../../src/engine/outline/outline';
import { processorTime, quantile, slopeOf } from './growth';

/** Times the base text is repeated. */
const SIZES = [1, 4, 16];
const ARTICLES = 450;
const PLAN = 41_000;
const WARM = 2_000_000;
const HAN = '〇一二三四五六七八九';

export interface OutlineSpeed {
  readonly what: string;
  readonly sizes: readonly { readonly characters: number; readonly milliseconds: number }[];
  /** 1 where the time grows as the text does. */
  readonly exponent: number;
}

/** How outlining grows with a law of 450 articles and a plan of 41,000 characters, each ×1, ×4, ×16. */
export function speedOfOutlining(rounds: number): OutlineSpeed[] {
  return [
    speedOf(`law of ${ARTICLES} articles`, (times) => lawOf(ARTICLES * times), rounds),
    speedOf('plan of 41,000 characters', (times) => planOf(PLAN * times), rounds),
  ];
}

function speedOf(what: string, textOf: (times: number) => string, rounds: number): OutlineSpeed {
  const sizes = SIZES.map((times) => {
    const text = textOf(times);
    // The compiler is warm when as much has been read as the largest text holds.
    for (let read = 0; read < WARM; read += text.length) readOutline(text);
    const spent = Array.from({ length: rounds }, () => {
      const start = processorTime();
      readOutline(text);
      return processorTime() - start;
    });
    return { characters: text.length, milliseconds: quantile(spent, 0.5) };
  });
  return { what, sizes, exponent: slopeOf(sizes.map(({ characters: size, milliseconds: cost }) => ({ size, cost }))) };
}

/** A law of so many articles: fifteen a chapter, a list in every fifth. No two lines are the same. */
export function lawOf(articles: number): string {
  const lines = ['临河市综合管理条例', `（2024年3月2日临河市人民代表大会常务委员会通过）`];
  for (let i = 1; i <= articles; i++) {
    if (i % 15 === 1) lines.push(`第${han(Math.ceil(i / 15))}章\u3000${subject(i)}的管理`);
    lines.push(`第${han(i)}条\u3000${subject(i)}应当符合规划和标准，${subject(i + 7)}由主管部门会同有关部门组织实施。`);
    lines.push(`违反前款第${han(i)}项规定的，由主管部门责令限期改正；逾期不改正的，处${i + 1000}元以上罚款。`);
    if (i % 5 > 0) continue;
    lines.push(`有下列情形之一的，依照${subject(i + 3)}的规定办理：`);
    for (const [k, sign] of [...'一二三'].entries()) lines.push(`（${sign}）${subject(i * 3 + k)}未经批准的；`);
  }
  return lines.join('\n');
}

/** A plan of so many characters: 一、 (一) 1. over paragraphs, ——leads and boxes between. No two lines are the same. */
export function planOf(characters: number): string {
  const lines = ['临河市国民经济和社会发展规划', '临政发〔2024〕7号', '各县（市、区）人民政府，市政府各部门：'];
  let length = 0;
  for (let i = 0; length < characters; i++) {
    const own: string[] = [];
    if (i % 24 === 0) own.push(`${han(1 + Math.floor(i / 24))}、推进${subject(i)}`);
    if (i % 6 === 0) own.push(`（${han(1 + ((i / 6) % 4))}）完善${subject(i + 1)}`);
    own.push(`${1 + (i % 6)}.提升${subject(i + 2)}。${prose(i)}`);
    if (i % 8 === 7) own.push(`——坚持${subject(i + 4)}，形成合力。${prose(i + 3)}`);
    if (i % 12 === 11)
      own.push(`专栏${1 + Math.floor(i / 12)}\u3000${subject(i)}工程`, '指标', '单位', '目标', `${i}`, '个', '约束性');
    lines.push(...own);
    length += own.reduce((sum, line) => sum + line.length + 1, 0);
  }
  return lines.join('\n').slice(0, characters);
}

const WORDS = ['产业', '交通', '水利', '教育', '卫生', '养老', '环境', '能源', '市场', '治理', '园区'];
const subject = (n: number): string =>
  `${WORDS[n % WORDS.length]}${WORDS[(n * 7 + 3) % WORDS.length]}第${han(n % 9000)}类事项`;
const prose = (n: number): string =>
  `到2030年，${subject(n)}覆盖率提高到${60 + (n % 40)}%，建成示范项目${n + 3}个，带动投资${n * 3 + 12}亿元，各部门按照职责分工抓好落实。`;

/** 1 to 9,999 in Chinese digits. */
function han(n: number): string {
  if (n < 10) return HAN.charAt(n);
  const [unit, value] = n < 100 ? ['十', 10] : n < 1000 ? ['百', 100] : ['千', 1000];
  const rest = n % value;
  const head = n < 20 ? '' : HAN.charAt(Math.floor(n / value));
  const gap = rest > 0 && rest < value / 10 ? '零' : '';
  return head + unit + gap + (rest === 0 ? '' : rest >= 10 && rest < 20 ? `一${han(rest)}` : han(rest));
}
