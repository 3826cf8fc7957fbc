import {readdirSync, readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {analyse, createDraftAnalyser} from './src/index.ts'
import {editAtRandom, excerpt, randomFrom} from '../../tests/core/incremental/random-edits.ts'
const ex='/work/main/examples/'; const drafts=readdirSync(ex).filter(n=>n.endsWith('.md')).map(n=>readFileSync(ex+n,'utf8'))
const random=randomFrom(Number(process.argv[2])); const memory=new Map(); const N=Number(process.argv[3]??5000)
const parts=['source','facts','provisions','readings','findings','coverage','tree','norms'] as const
let t1=0,t2=0,t3=0
for(let edit=0;edit<N;){let text=excerpt(drafts[random(drafts.length)]??'',random); const a=createDraftAnalyser({memory}); a.update(text)
 for(let one=0;one<40&&edit<N;one++,edit++){const before=text; text=editAtRandom(text,random); const b0=performance.now();const m=a.update(text);const b1=performance.now();const f=analyse(text,{memory});const b2=performance.now();
 const d=parts.find(p=>!isDeepStrictEqual(m[p],f[p]));t3+=performance.now()-b2;t1+=b1-b0;t2+=b2-b1
 if(d){console.log(d,edit);const X=m[d] as any,Y=f[d] as any; const g=analyse(text); console.log('mine=fresh',isDeepStrictEqual(X,g[d]),'full=fresh',isDeepStrictEqual(Y,g[d])); if(Array.isArray(X)){console.log(X.length,Y.length);for(let i=0;i<Math.max(X.length,Y.length);i++)if(!isDeepStrictEqual(X[i],Y[i])){console.log(i,JSON.stringify(X[i])?.slice(0,700));console.log(JSON.stringify(Y[i])?.slice(0,700));const ps=X[i]?.provisions??Y[i]?.provisions;console.log(JSON.stringify(ps?.map((q:number)=>[m.provisions[q]?.readable.text,m.provisions[q]?.leadIn,m.provisions[q]?.sentences])));break}};process.exit()}
 }}
console.log('ok',t1,t2,t3)
