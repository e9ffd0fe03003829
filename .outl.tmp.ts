import { readFileSync } from 'node:fs';
import { readOutline } from '/work/wt/outline/src/engine/outline/outline';
import { blocksOf } from '/work/wt/outline/src/engine/text/blocks';
for (const f of process.argv.slice(2)) {
  const t = readFileSync(f, 'utf8');
  const t0 = performance.now();
  const o = readOutline(t, blocksOf(t));
  const ms = (performance.now() - t0).toFixed(0);
  const starts=[0]; for(let i=0;i<t.length;i++) if(t[i]==='\n') starts.push(i+1);
  const L=(p:number)=>{let lo=0,hi=starts.length-1;while(lo<hi){const m=(lo+hi+1)>>1;if(starts[m]!<=p)lo=m;else hi=m-1}return lo+1};
  console.log(`\n##### ${f.split('/').pop()} (${t.length} chars, ${ms} ms)`);
  for (const a of o.articles) {
    console.log(`== ARTICLE ${L(a.start)}-${L(a.end-1)} «${a.title?.text}» date=${a.date} src=${a.source} no=${a.docNumber} dup=${a.duplicateOf}`);
    const p=(s:any,d:number)=>{const x=s.title.replace(/\n/g,'⏎');console.log(`${String(L(s.heading.start)).padStart(5)} ${'  '.repeat(s.level-1)}${s.level} ${x.length>46?x.slice(0,46)+'…'+x.length:x}  [${s.rule.slice(8)}]`);for(const c of s.children)p(c,d+1)};
    for (const s of a.sections) p(s,1);
  }
  const lines=t.split('\n');
  console.log('chrome: '+o.chrome.map(c=>{const l=L(c.start);return l+':'+(lines[l-1]??'').trim().slice(0,16)}).join(' | '));
}
