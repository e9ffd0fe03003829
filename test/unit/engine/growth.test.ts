import assert from 'node:assert/strict';
import { scanEntities } from '../../../src/engine/entities/scan';
import { scanFigures } from '../../../src/engine/figures/scan';
import { readOutline } from '../../../src/engine/outline/outline';
import { scanSlogans } from '../../../src/engine/slogans/scan';
import { resources } from '../../equality/resources';

/** What rules look for, again and again with nothing that ends it. */
const SEEDS = [
  ...['1', '一', '1,2', '1.', '1+', '2023年', '第', '三', '三个', '年', '的', ' ', '和', '中', '、', '、三', '.', '。'],
  ...['，', '；', '：', '—', '——', '“', '“”', '“三', '三大', '“二”即', '“甲”', '甲、', '《', '《》', '(', '()', 'A'],
  ...['增长', '同比', '是', '为', '即', '一是', '以', '等', '与', '不', '既', '又', '一手', '(以下简称“', '以下简称'],
  ...[
    '市',
    '省',
    '城',
    '美丽',
    '中国',
    '公司',
    '委员会',
    '党',
    '人民',
    '张',
    '王',
    '书记',
    '主任',
    '大会',
    '届',
    '会议',
  ],
  ...['关于', '通知', '规划', '高质量发展', '绿水青山'],
];
const LENGTH = 100_000;

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  figures: scanFigures,
  slogans: (text) => scanSlogans(text, resources),
  entities: (text) => scanEntities(text, resources),
  outline: readOutline,
};

/** Processor time in milliseconds: other work on the machine does not count. */
function cost(read: (text: string) => unknown, seed: string, length: number): number {
  const text = seed.repeat(Math.ceil(length / seed.length));
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Linear work on four times the text takes four times as long; square work takes sixteen times. */
const MOST = 9;
/** Below so many milliseconds the clock and the collector tell more than the work. */
const TELLING_MS = 40;
/** The collector, with what all other tests keep, may fall into one reading and the next; square work is slow each time. */
const ATTEMPTS = 8;

describe('a line of 100,000 characters', function () {
  this.timeout(120_000);

  for (const [name, read] of Object.entries(READERS))
    it(`costs ${name} four times as much as a quarter of it, whatever is repeated`, () => {
      const slow = SEEDS.filter((seed) => {
        for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
          const quarter = cost(read, seed, LENGTH / 4);
          const whole = cost(read, seed, LENGTH);
          if (whole < TELLING_MS || whole <= MOST * quarter) return false;
        }
        return true;
      });
      assert.deepEqual(slow, []);
    });

  it('is told from square work', () => {
    const square = (text: string): number => {
      let pairs = 0;
      for (let i = 0; i < text.length / 8; i++) for (let j = 0; j < text.length / 8; j++) pairs += (i ^ j) & 1;
      return pairs;
    };
    square('一'.repeat(10_000));
    assert.ok(cost(square, '一', LENGTH) > MOST * cost(square, '一', LENGTH / 4));
  });
});
