import {readFileSync,readdirSync} from 'node:fs'
import {parse} from 'yaml'
import {compileConcepts,findConcepts} from '../packages/core/src/match/concepts.ts'
import {tokenise} from '../packages/core/src/match/tokens.ts'
import {englishConcepts} from '../packages/core/src/match/concepts.generated.ts'
const c=compileConcepts(englishConcepts)
const norms=new Map<string,any>()
for(const pack of ['un-gge-2015','additional'])for(const f of readdirSync(`packages/core/languages/en/norms/${pack}`)){try{const x=parse(readFileSync(`packages/core/languages/en/norms/${pack}/${f}`,'utf8'));if(x?.id)norms.set(x.id,x)}catch{}}
const st:any={};const miss:string[]=[];let firing=0,cl=0,hits=0
for(const f of readdirSync('packages/core/training/wordings'))for(const l of readFileSync('packages/core/training/wordings/'+f,'utf8').split('\n').filter(Boolean)){
 let r:any;try{r=JSON.parse(l)}catch{continue}
 const t=tokenise(r.text);const h=findConcepts(t,c);const s=new Set(h.map(x=>c.ids[x.concept]!));cl++;hits+=s.size
 for(const [id,n] of norms){const g=r.norms?.[id];const seen=n.elements.some((e:any)=>e.core&&(e.seenBy??[]).some((q:string[])=>q.every(y=>s.has(y))));
  const k=(st[id]??={tp:0,fn:0,fp:0,ctp:0,cfn:0});
  if(g&&g.status==='covered'){if(seen)k.tp++;else{k.fn++;miss.push(id+': '+r.text.slice(0,230)+'  ['+[...s].join(' ')+']')}}
  else if(g&&g.status==='contradicted'){if(seen)k.ctp++;else k.cfn++}
  else if(!g&&seen)k.fp++}
}
let tp=0,fn=0,fp=0,ctp=0,cfn=0;for(const [id,k] of Object.entries(st) as any){tp+=k.tp;fn+=k.fn;fp+=k.fp;ctp+=k.ctp;cfn+=k.cfn;if(!process.argv[2])console.log(id,JSON.stringify(k))}
console.log({clauses:cl,conceptsPerClause:hits/cl,tp,fn,fp,ctp,cfn})
if(process.argv[2])console.log(miss.join('\n'))
