import {readFileSync,writeFileSync,readdirSync} from 'node:fs'
import {parse} from 'yaml'
import {expandPattern,findProblems} from '/work/main/scripts/check-concepts.ts'
import {inflectionStem} from '/work/main/packages/core/src/match/inflection.ts'
const dir='/work/main/packages/core/languages/en/concepts/'
const key=(s:any[])=>s.map(x=>x.kind==='gap'?'~':x.kind+':'+x.text).join(' ')
import {irregularForms} from '/work/main/packages/core/src/match/inflection.generated.ts'
const irregular=new Set(irregularForms.map(x=>x[0]))
const vocab=new Set(readFileSync('/tmp/emb/vocab.txt','utf8').split('\n'))
const verbish=new Set<string>()
const q=(s:string)=>/^[a-z][a-z0-9 '*~\/.-]*$/.test(s)&&!['no','yes','on','off','true','false','null','y','n'].includes(s)?s:JSON.stringify(s)
for(const f of readdirSync(dir)){
  const c=parse(readFileSync(dir+f,'utf8'));
  // alternatives that share a stem
  let words:string[]=c.words.map((p:string)=>p.split(' ').map(part=>{if(!part.includes('/')||/\/\d/.test(part))return part;const seen=new Map<string,string>();for(const a of part.split('/')){const k=inflectionStem(a);const o=seen.get(k);if(o===undefined||a.length<o.length)seen.set(k,a)}return [...seen.values()].join('/')}).join(' '))
  const info=words.map((p,i)=>({p,i,keys:expandPattern(p).map(key)}))
  const order=[...info].sort((a,b)=>b.keys.length-a.keys.length||a.p.length-b.p.length||a.i-b.i)
  const have=new Set<string>();const keep=new Set<number>()
  for(const x of order){if(x.keys.every(k=>have.has(k)))continue;keep.add(x.i);x.keys.forEach(k=>have.add(k))}
  words=info.filter(x=>keep.has(x.i)).map(x=>x.p)
  const prefixes=words.filter(w=>/^[a-z]+\*$/.test(w)).map(w=>w.slice(0,-1))
  words=words.filter(w=>!prefixes.some(p=>w!==p+'*'&&/^[a-z]+\*?$/.test(w)&&w.startsWith(p)))
  const inflected=(w:string)=>/^[a-z]+$/.test(w)&&inflectionStem(w)!==w&&inflectionStem(w)!==w.replace(/e$|l$/,'')&&(/(ed|ing|[^su]s|ings)$/.test(w)||irregular.has(w))
  const moved=words.filter(w=>inflected(w)&&!verbish.has(w)); 
  words=words.filter(w=>!moved.includes(w));moved.forEach(w=>have.delete(key(expandPattern(w)[0]!)))
  const plural=moved.filter(w=>w.endsWith('ing')&&vocab.has(w+'s')).map(w=>w+'s');moved.push(...plural)
  const exact=[...new Set<string>([...moved,...(c.exact??[])])].filter((e:string)=>!have.has(key(expandPattern(e)[0]!)))
  let def={...c,words,exact,except:c.except??[]}
  const idle=findProblems(f,def).map(t=>/^the exception "(.*)" holds/.exec(t)?.[1])
  const except=def.except.filter((e:string)=>!idle.includes(e))
  let out=`id: ${c.id}\ndescription: ${c.description.includes(': ')?JSON.stringify(c.description):c.description}\nwords:\n`+words.map(w=>`  - ${q(w)}\n`).join('')
  if(exact.length)out+='exact:\n'+exact.map((w:string)=>`  - ${q(w)}\n`).join('')
  if(except.length)out+='except:\n'+except.map((w:string)=>`  - ${q(w)}\n`).join('')
  writeFileSync(dir+f,out)
}
