/** Units and classifiers in words. Codes are those of figures' `unit`; a classifier is its own code. */
export interface UnitWords {
  readonly one: string;
  readonly many: string;
  readonly zh: string;
}

const SYMBOLS: Readonly<Record<string, readonly [one: string, many: string, zh: string]>> = {
  '%': ['percent', 'percent', '%'],
  pp: ['percentage point', 'percentage points', '个百分点'],
  x: ['times', 'times', '倍'],
  index: ['', '', ''],
  m: ['meter', 'meters', '米'],
  km: ['kilometer', 'kilometers', '公里'],
  cm: ['centimeter', 'centimeters', '厘米'],
  mm: ['millimeter', 'millimeters', '毫米'],
  nmi: ['nautical mile', 'nautical miles', '海里'],
  m2: ['square meter', 'square meters', '平方米'],
  km2: ['square kilometer', 'square kilometers', '平方公里'],
  ha: ['hectare', 'hectares', '公顷'],
  mu: ['mu', 'mu', '亩'],
  m3: ['cubic meter', 'cubic meters', '立方米'],
  L: ['liter', 'liters', '升'],
  mg: ['milligram', 'milligrams', '毫克'],
  g: ['gram', 'grams', '克'],
  kg: ['kilogram', 'kilograms', '公斤'],
  t: ['metric ton', 'metric tons', '吨'],
  tce: ['metric ton of standard coal', 'metric tons of standard coal', '吨标准煤'],
  W: ['watt', 'watts', '瓦'],
  kW: ['kilowatt', 'kilowatts', '千瓦'],
  MW: ['megawatt', 'megawatts', '兆瓦'],
  kWh: ['kilowatt-hour', 'kilowatt-hours', '千瓦时'],
  kV: ['kilovolt', 'kilovolts', '千伏'],
  V: ['volt', 'volts', '伏'],
  degC: ['degree Celsius', 'degrees Celsius', '摄氏度'],
  'km/h': ['kilometer per hour', 'kilometers per hour', '公里/小时'],
  dB: ['decibel', 'decibels', '分贝'],
  GB: ['gigabyte', 'gigabytes', 'GB'],
  TB: ['terabyte', 'terabytes', 'TB'],
  'ug/m3': ['microgram per cubic meter', 'micrograms per cubic meter', '微克/立方米'],
  'mg/m3': ['milligram per cubic meter', 'milligrams per cubic meter', '毫克/立方米'],
  'mg/L': ['milligram per liter', 'milligrams per liter', '毫克/升'],
  'ug/L': ['microgram per liter', 'micrograms per liter', '微克/升'],
  'mg/kg': ['milligram per kilogram', 'milligrams per kilogram', '毫克/千克'],
  EFLOPS: ['exaflops', 'exaflops', 'EFLOPS'],
  PFLOPS: ['petaflops', 'petaflops', 'PFLOPS'],
  GWh: ['gigawatt-hour', 'gigawatt-hours', '吉瓦时'],
  GW: ['gigawatt', 'gigawatts', '吉瓦'],
};

/**
 * What a classifier counts, in English, where it says so by itself. A bare counter (个, 项, 种) gives nothing: the noun
 * behind it does.
 */
const CLASSIFIERS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  人: ['person', 'people'],
  名: ['person', 'people'],
  位: ['person', 'people'],
  口: ['person', 'people'],
  户: ['household', 'households'],
  人次: ['person-time', 'person-times'],
  人日: ['person-day', 'person-days'],
  家次: ['company-time', 'company-times'],
  辆次: ['vehicle trip', 'vehicle trips'],
  架次: ['flight', 'flights'],
  班次: ['run', 'runs'],
  次: ['time', 'times'],
  年: ['year', 'years'],
  周年: ['anniversary year', 'anniversary years'],
  个月: ['month', 'months'],
  月: ['month', 'months'],
  周: ['week', 'weeks'],
  个星期: ['week', 'weeks'],
  天: ['day', 'days'],
  日: ['day', 'days'],
  个工作日: ['working day', 'working days'],
  小时: ['hour', 'hours'],
  个小时: ['hour', 'hours'],
  学时: ['class hour', 'class hours'],
  分钟: ['minute', 'minutes'],
  分: ['minute or point', 'minutes or points'],
  秒: ['second', 'seconds'],
  岁: ['year of age', 'years of age'],
  周岁: ['full year of age', 'full years of age'],
  代: ['generation', 'generations'],
  辆: ['vehicle', 'vehicles'],
  艘: ['vessel', 'vessels'],
  架: ['aircraft', 'aircraft'],
  列: ['train', 'trains'],
  台: ['unit', 'units'],
  '台（套）': ['set of equipment', 'sets of equipment'],
  '台(套)': ['set of equipment', 'sets of equipment'],
  套: ['unit', 'units'],
  间: ['room', 'rooms'],
  栋: ['building', 'buildings'],
  幢: ['building', 'buildings'],
  座: ['structure', 'structures'],
  所: ['institution', 'institutions'],
  处: ['site', 'sites'],
  张: ['', ''],
  床: ['bed', 'beds'],
  批: ['batch', 'batches'],
  期: ['phase or issue', 'phases or issues'],
  届: ['session', 'sessions'],
  场: ['event', 'events'],
  场次: ['event', 'events'],
  篇: ['article', 'articles'],
  册: ['volume', 'volumes'],
  部: ['work', 'works'],
  字: ['character', 'characters'],
  字节: ['byte', 'bytes'],
  株: ['plant', 'plants'],
  棵: ['tree', 'trees'],
  头: ['head of livestock', 'head of livestock'],
  斤: ['jin (0.5 kg)', 'jin (0.5 kg)'],
  公斤: ['kilogram', 'kilograms'],
  里: ['li (0.5 km)', 'li (0.5 km)'],
  标箱: ['TEU', 'TEUs'],
  标准箱: ['TEU', 'TEUs'],
  桶: ['barrel', 'barrels'],
  层: ['floor', 'floors'],
  倍: ['times', 'times'],
};

/** The unit in words; `undefined` for a counter that says nothing by itself in English. */
export function unitWords(unit: string): UnitWords | undefined {
  const symbol = SYMBOLS[unit];
  if (symbol) return { one: symbol[0], many: symbol[1], zh: symbol[2] };
  const classifier = CLASSIFIERS[unit];
  return classifier && { one: classifier[0], many: classifier[1], zh: unit };
}

export interface CurrencyWords {
  /** Written before the number in English: `$119.6 billion`. */
  readonly sign?: string;
  readonly english: string;
  readonly zh: string;
}

const CURRENCIES: Readonly<Record<string, CurrencyWords>> = {
  CNY: { english: 'yuan', zh: '元' },
  USD: { sign: '$', english: 'US dollars', zh: '美元' },
  HKD: { sign: 'HK$', english: 'Hong Kong dollars', zh: '港元' },
  MOP: { english: 'Macao patacas', zh: '澳门元' },
  TWD: { english: 'New Taiwan dollars', zh: '新台币' },
  EUR: { sign: '€', english: 'euros', zh: '欧元' },
  GBP: { sign: '£', english: 'pounds sterling', zh: '英镑' },
  JPY: { english: 'Japanese yen', zh: '日元' },
  KRW: { english: 'South Korean won', zh: '韩元' },
  RUB: { english: 'rubles', zh: '卢布' },
  AUD: { english: 'Australian dollars', zh: '澳元' },
  CAD: { english: 'Canadian dollars', zh: '加元' },
  SGD: { english: 'Singapore dollars', zh: '新加坡元' },
  CHF: { english: 'Swiss francs', zh: '瑞士法郎' },
};

/** ISO 4217 code in words. */
export function currencyWords(unit: string): CurrencyWords | undefined {
  return CURRENCIES[unit];
}
