import {readFileSync, readdirSync} from 'node:fs'
import {analyse, lint} from './src/index.ts'
import {createDraftAnalyser} from './src/incremental/draft-analyser.ts'
import {isDeepStrictEqual} from 'node:util'
let seed=Number(process.argv[2]??1); const rnd=(n:number)=>{seed=(seed*1103515245+12345)&0x7fffffff;return Math.floor(seed/0x7fffffff*n)}
const dirs=['/tmp/dev/drafts/','/work/main/examples/']; const files=dirs.flatMap(d=>readdirSync(d).filter(f=>f.endsWith('.md')).map(f=>d+f))
const snippets=['\n','\n\n',' ','    ','- ','1. ','> ','```\n','~~~\n','---\n','***\n','# x\n','## Annex A\n','This Annex forms an integral part of this text.\n\n','===\n','[a]: b\n','[^1]: note\n','[^1]','[a]','<div>\n','</div>\n','<!-- ','-->','|a|b|\n|-|-|\n','a','*','_','\r\n','\r','\t','+++\n','(a) x\n','(b) y\n','**Bold**\n\n','&amp;','\\','`','~~','- [ ] t\n','x: y\n','"','The Parties shall:\n\n','shall ','may ','have agreed as follows:\n\n']
const N=Number(process.argv[3]??1000); let k=0; let t1=0,t2=0; const memory=new Map()
while(k<N){
 const f=files[rnd(files.length)]!; let text=readFileSync(f,'utf8'); const at=rnd(text.length); const head=rnd(2)===0?text.slice(0,text.indexOf('\n')+1)+'\n':''; text=head+text.slice(at,at+500+rnd(2500))
 if(rnd(4)===0)text='---\ntitle: x\n---\n\n'+text
 const a=createDraftAnalyser({memory}); a.update(text)
 for(let e=0;e<25&&k<N;e++,k++){
  const p=rnd(text.length+1); const q=Math.min(text.length,p+(rnd(3)===0?rnd(60):0)); let ins=snippets[rnd(snippets.length)]!
  if(rnd(5)===0){const a=rnd(text.length);ins=text.slice(a,a+rnd(200))}
  let pos=p; if(rnd(2)===0){const nl=text.lastIndexOf('\n',p);pos=nl+1}
  const next=text.slice(0,pos)+ins+text.slice(Math.max(pos,q))
  const b0=performance.now(); const mine=a.update(next); const b1=performance.now(); const full=analyse(next,{memory}); const b2=performance.now(); t1+=b1-b0;t2+=b2-b1
  for (const key of Object.keys(full) as (keyof typeof full)[]) if(!isDeepStrictEqual(mine[key],full[key])&&JSON.stringify(mine[key])!==JSON.stringify(full[key])){
   console.log('DIFF',key,'k',k,f,JSON.stringify(ins)); console.log(JSON.stringify(text.slice(Math.max(0,pos-150),pos+150))); console.log(JSON.stringify(next))
   const A=mine[key] as any,B=full[key] as any; if(Array.isArray(A)){console.log(A.length,B.length);const i=A.findIndex((x:any,i:number)=>!isDeepStrictEqual(x,B[i]));console.log(i,JSON.stringify(A[i])?.slice(0,900));console.log(JSON.stringify(B[i])?.slice(0,900))} else {console.log(JSON.stringify(A).slice(0,600));console.log(JSON.stringify(B).slice(0,600))}
   process.exit(1)}
  text=next
 }
}
console.log('ok',k,t1.toFixed(0),t2.toFixed(0))
