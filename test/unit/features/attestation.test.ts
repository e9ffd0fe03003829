import assert from 'node:assert/strict';
import { attestations, textsExamined } from '../../../src/features/attestation';

const COUNTED = {
  asOf: '2026-01-31',
  series: [
    { id: 'national-work-reports', examined: [1990, 1, 2001, 1, 2002, 1, 2003, 2, 2010, 1] },
    { id: 'laws', examined: [2015, 3] },
  ],
};

describe('attestation of wording', () => {
  it('says the years found, and what was examined without a find before and after', () => {
    assert.deepEqual(attestations([[0, 2001, 1, 2002, 4, 2003, 1]], COUNTED), [
      {
        series: 'national-work-reports',
        years: '2001–2003',
        examined: 6,
        period: '1990–2010',
        noneEarlier: true,
        noneLater: true,
      },
    ]);
  });

  it('claims no silence before the first text examined or after the last', () => {
    const [reports, laws] = attestations(
      [
        [0, 1990, 1, 2002, 1, 2010, 2],
        [1, 2015, 1],
      ],
      COUNTED,
    );
    assert.equal(reports?.years, '1990, 2002, 2010');
    assert.equal(reports.noneEarlier || reports.noneLater, false);
    assert.equal(laws?.period, '2015');
  });

  it('drops a series that the count does not know, and counts all texts', () => {
    assert.deepEqual(attestations([[7, 2001, 1], [0]], COUNTED), []);
    assert.equal(textsExamined(COUNTED), 9);
  });
});
