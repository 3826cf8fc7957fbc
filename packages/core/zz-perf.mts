import {readFileSync} from 'node:fs'
import {analyse, lint} from './src/index.ts'
import {createDraftAnalyser} from './src/incremental/draft-analyser.ts'
for (const f of ['/work/shared/bench/policy-100k.md','/work/shared/bench/policy-1m.md']) {
 let text=readFileSync(f,'utf8'); const a=createDraftAnalyser(); let t=performance.now(); a.update(text); if(f.includes('1m'))break; console.log('first',(performance.now()-t).toFixed(0))
 const mid=text.indexOf('.',text.length/2)-3; const T:number[]=[],L:number[]=[]
 for(let i=0;i<150;i++){ text=text.slice(0,mid)+'a'+text.slice(mid); t=performance.now(); const an=a.update(text); const t2=performance.now(); T.push(t2-t); const m=lint(an); L.push(performance.now()-t2) }
 const med=(x:number[])=>x.slice(10).sort((a,b)=>a-b)[25]!.toFixed(2); const min=(x:number[])=>Math.min(...x).toFixed(2)
 console.log(f,'update med',med(T),'min',min(T),'lint med',med(L),min(L))
}
