import {readFileSync, readdirSync} from 'node:fs'
import {parseMarkdown} from './src/document/parse-markdown.ts'
import {readSourceText} from './src/document/source-text.ts'
import {parseChunks, placeChunks, nodeAt, type Chunks} from './src/incremental/chunks.ts'
import {reparse} from './src/incremental/reparse.ts'
import {editSource} from './src/incremental/edit-source.ts'
import {findChange} from './src/incremental/text-change.ts'
import {isDeepStrictEqual} from 'node:util'
let seed=Number(process.argv[2]??1); const rnd=(n:number)=>{seed=(seed*1103515245+12345)&0x7fffffff;return Math.floor(seed/0x7fffffff*n)}
const dir='/tmp/dev/drafts/'; const files=readdirSync(dir).filter(f=>f.endsWith('.md'))
const snippets=['\n','\n\n',' ','    ','- ','1. ','> ','```\n','~~~\n','---\n','***\n','# x\n','===\n','[a]: b\n','[^1]: note\n','[^1]','[a]','<div>\n','</div>\n','<!-- ','-->','|a|b|\n|-|-|\n','a','*','_','\r\n','\r','\t','+++\n','(a) x\n','**Bold**\n\n','&amp;','\\','`','~~','- [ ] t\n','x: y\n','"']
let local=0,total=0
const N=Number(process.argv[3]??2000)
for(let k=0;k<N;){
 const f=files[rnd(files.length)]!; let text=readFileSync(dir+f,'utf8'); const at=rnd(text.length); text=text.slice(at,at+500+rnd(2500))
 if(rnd(4)===0)text='---\ntitle: x\n---\n\n'+text
 let source=readSourceText(text); let chunks:Chunks=parseChunks(source).chunks
 for(let e=0;e<25&&k<N;e++,k++){
  const p=rnd(text.length+1); const q=Math.min(text.length,p+(rnd(3)===0?rnd(60):0)); let ins=snippets[rnd(snippets.length)]!
  if(rnd(5)===0){const a=rnd(text.length);ins=text.slice(a,a+rnd(200))}
  let pos=p; if(rnd(2)===0){const nl=text.lastIndexOf('\n',p);pos=nl+1}
  const next=text.slice(0,pos)+ins+text.slice(Math.max(pos,q))
  const change=findChange(text,next)
  const s2=editSource(source,next,change)
  if(!isDeepStrictEqual(s2,readSourceText(next))){console.log('LINES',JSON.stringify(text.slice(Math.max(0,pos-40),pos+40)),JSON.stringify(ins));process.exit(1)}
  const r=reparse(chunks,next,change); total++; if(r)local++
  chunks=r??parseChunks(s2).chunks; 
  const tree=parseMarkdown(next)
  if(!chunks.isWhole){
   const mine=placeChunks(chunks).map(nodeAt)
   if(!isDeepStrictEqual(JSON.parse(JSON.stringify(mine)),JSON.parse(JSON.stringify(tree.children)))){
    console.log('TEXT',JSON.stringify(next)); console.log('DIFF seed',process.argv[2],'k',k,f,JSON.stringify(change),JSON.stringify(ins)); console.log(JSON.stringify(text.slice(Math.max(0,change.start-200),change.endBefore+200)));
    const i=mine.findIndex((m,i)=>!isDeepStrictEqual(JSON.parse(JSON.stringify(m)),JSON.parse(JSON.stringify(tree.children[i]??null))))
    console.log(i,JSON.stringify(mine[i]).slice(0,500)); console.log(JSON.stringify(tree.children[i]).slice(0,500)); process.exit(1)}
  }
  text=next; source=s2
 }
}
console.log('ok',local,total)
