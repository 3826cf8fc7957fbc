import {readFileSync} from 'node:fs'
import {lint, rules} from './src/index.ts'
import {createDraftAnalyser} from './src/incremental/draft-analyser.ts'
import {defaultOptions} from './src/rules/define-rule.ts'
for (const f of ['/work/shared/bench/policy-100k.md','/work/shared/bench/policy-1m.md']) {
 let text=readFileSync(f,'utf8'); const a=createDraftAnalyser(); a.update(text); const mid=text.indexOf('.',text.length/2)-3;
 const T=new Map<string,number>(); let n=0
 for(let i=0;i<10;i++){ text=text.slice(0,mid)+'a'+text.slice(mid); const an=a.update(text); let t0=performance.now(); an.tree; if(i>2)T.set('TREE',Math.min(T.get('TREE')??1e9,performance.now()-t0));
  const settings={profile:'auto',norms:{},rules:{}} as any
  for(const r of rules){const t=performance.now(); const ms=[...r.check(an as any,{options:defaultOptions(r),profile:an.facts.profile,settings,notApplicable:new Set()} as any)]; if(i>2)T.set(r.id+' '+ms.length,Math.min(T.get(r.id+' '+ms.length)??1e9,performance.now()-t))}
  const t=performance.now(); const m=lint(an); if(i>2)T.set('LINT '+m.length,Math.min(T.get('LINT '+m.length)??1e9,performance.now()-t))
 }
 console.log(f); console.log([...T].sort((a,b)=>b[1]-a[1]).slice(0,22).map(([k,v])=>v.toFixed(2)+' '+k).join('\n'))
}
