import {readFileSync, readdirSync} from 'node:fs'
import {lint, rules, createDraftAnalyser} from './src/index.ts'
import {defaultOptions} from './src/rules/define-rule.ts'
const ex='/work/main/examples/'
const bodies=readdirSync(ex).filter(n=>n.endsWith('.md')).sort().map(n=>readFileSync(ex+n,'utf8').replace(/^---\n[\s\S]*?\n---\n/,'').replace(/^# .*$/m,''))
function make(length:number){const parts=['# Agreement on responsible conduct in cyberspace\n'];let w=0;for(let p=1;w<length;p++){const t=`\n## Part ${p}\n${bodies[p%bodies.length]!.replace(/^##+ /gm,m=>'#'+m)}`;parts.push(t);w+=t.length}return parts.join('')}
for (const text0 of [make(100000),make(1000000),readFileSync('/work/shared/bench/policy-100k.md','utf8')]) {
 let text=text0; const a=createDraftAnalyser(); a.update(text); const mid=text.indexOf('.',text.length/2)-3;
 const T=new Map<string,number>()
 for(let i=0;i<8;i++){ text=text.slice(0,mid)+'a'+text.slice(mid); const an=a.update(text); let t0=performance.now(); an.tree; if(i>2)T.set('TREE',Math.min(T.get('TREE')??1e9,performance.now()-t0));
  const settings={profile:'auto',norms:{},rules:{}} as any
  for(const r of rules){const t=performance.now(); const ms=[...r.check(an as any,{options:defaultOptions(r),profile:an.facts.profile,settings,notApplicable:new Set()} as any)]; if(i>2)T.set(r.id+' '+ms.length,Math.min(T.get(r.id+' '+ms.length)??1e9,performance.now()-t))}
  const t=performance.now(); const m=lint(an); if(i>2)T.set('LINT '+m.length,Math.min(T.get('LINT '+m.length)??1e9,performance.now()-t))
 }
 console.log([...T].sort((a,b)=>b[1]-a[1]).slice(0,26).map(([k,v])=>v.toFixed(2)+' '+k).join('\n'))
}
