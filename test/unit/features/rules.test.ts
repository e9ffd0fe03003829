import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleText } from '../../../src/features/rules';
import type { RuleId } from '../../../src/engine/model';

const ENGINE = join(import.meta.dirname, '..', '..', '..', 'src', 'engine');

/** Rule ids that stand in the engine's code as literals: what a mark can carry. Those of the outline make no marks. */
function rulesOfTheEngine(): Set<RuleId> {
  const code = readdirSync(ENGINE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  // An id that is put together at run time would slip through.
  for (const text of code) assert.doesNotMatch(text, /rule: `(?!outline)/);
  return new Set(
    code.flatMap((text) =>
      [...text.matchAll(/'((?:figure|slogan|entity)\/[a-z][a-z-]*)'/g)].map((match) => match[1] as RuleId),
    ),
  );
}

describe('rules in words', () => {
  it('every rule of the engine is explained', () => {
    const rules = rulesOfTheEngine();
    assert.ok(rules.size >= 3);
    assert.deepEqual(
      [...rules].filter((rule) => ruleText(rule) === undefined),
      [],
    );
  });
});
