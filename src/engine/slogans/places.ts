import type { SloganCandidate } from '../model';
import { Role } from '../entities/roles';
import { Matcher } from '../lexicon/matcher';
import type { Gazetteer } from '../entities/gazetteer';

/** The national programmes whose name every place may bear: 美丽中国, 平安湖北, 健康咸宁. */
const VIRTUES = [
  '美丽',
  '平安',
  '健康',
  '法治',
  '数字',
  '清廉',
  '文明',
  '幸福',
  '信用',
  '诚信',
  '书香',
  '质量',
  '活力',
  '智慧',
  '绿色',
  '生态',
  '和谐',
  '富裕',
  '文化',
  '开放',
  '创新',
  '海洋',
  '航运',
  '廉洁',
  '善美',
  '富春',
  '实力',
  '品质',
  '魅力',
  '锦绣',
  '大美',
  '好客',
] as const;
const VIRTUE = new Matcher(VIRTUES);
const ABROAD = Role.Country;
/** Before a place these describe it and name no programme, unless 建设 or quotation marks say so. */
const ADJECTIVES: ReadonlySet<string> = new Set([
  '活力',
  '智慧',
  '绿色',
  '生态',
  '和谐',
  '文化',
  '开放',
  '创新',
  '海洋',
  '质量',
  '文明',
  '幸福',
]);
const AS_PROGRAMME = /^(?:建设|创建|行动|”|’)/;

/** Place versions of national programmes: a virtue and a place (数字四川). */
export function scanPlaceVersions(text: string, gazetteer: Gazetteer): SloganCandidate[] {
  const found: SloganCandidate[] = [];
  for (let start = 0; start + 3 < text.length; start++) {
    if (VIRTUE.find(text, start) < 0) continue;
    const place = gazetteer.at(text, start + 2);
    if (!place || (place.roles & Role.Place) === 0 || (place.roles & Role.Ambiguous) !== 0 || place.word.length < 2)
      continue;
    if ((place.roles & ABROAD) !== 0 && place.word !== '中国') continue;
    const end = start + 2 + place.word.length;
    if (ADJECTIVES.has(text.slice(start, start + 2)) && !AS_PROGRAMME.test(text.slice(end, end + 2))) continue;
    found.push({
      layer: 'slogan',
      kind: 'formulation',
      start,
      end,
      rule: 'slogan/place-version',
      score: 0.8,
      attributes: {},
    });
  }
  return found;
}
