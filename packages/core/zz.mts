import {readFileSync} from 'node:fs'
import {parseMarkdown} from './src/document/parse-markdown.ts'
import {readSourceText} from './src/document/source-text.ts'
import {readProvisions} from './src/provisions/read-provisions.ts'
import {flattenTree} from './src/provisions/flatten-tree.ts'
import {readHanging} from './src/provisions/lead-ins.ts'
import {readSectionKinds} from './src/provisions/section-kinds.ts'
import {readPaths} from './src/provisions/paths.ts'
import {readOpenness} from './src/provisions/open-text.ts'
import {readFacts} from './src/document/read-facts.ts'
import {readDeontic} from './src/deontic/read-deontic.ts'
import {findNorms} from './src/match/find-norms.ts'
import {decideStatus} from './src/coverage/decide-status.ts'
import {englishScorer} from './src/match/english-scorer.ts'
import {lint} from './src/index.ts'
import {splitSentences} from './src/provisions/sentences.ts'
for (const f of ['/work/shared/bench/policy-100k.md','/work/shared/bench/policy-1m.md']) {
const text=readFileSync(f,'utf8')
const memory=new Map()
const runs = f.includes('1m')?2:6
for (let r=0;r<runs;r++) {
const T:any={}; let t=performance.now(); const lap=(n:string)=>{const x=performance.now();T[n]=+(x-t).toFixed(1);t=x}
const tree=parseMarkdown(text);lap('parse')
const source=readSourceText(text);lap('source')
const blocks=flattenTree(tree,source);lap('flatten')
const h=readHanging(blocks);lap('hanging'); const k=readSectionKinds(blocks,h);lap('kinds'); readPaths(blocks,h);lap('paths');readOpenness(blocks);lap('open')
blocks.map(b=>splitSentences(b.readable.text));lap('sentences')
const p=readProvisions(tree,source);lap('provisionsAll')
const facts=readFacts(tree,source);lap('facts')
const readings=p.map(readDeontic);lap('deontic')
const s=englishScorer();
const findings=findNorms(p,s,memory);lap('findNorms')
const coverage=s.norms.map(n=>decideStatus(n,findings,p,s));lap('coverage')
const a={source,tree,facts,provisions:p,readings,findings,coverage,norms:s.norms}
const m=lint(a as any,{profile:'auto',norms:{},rules:{}});lap('lint')
T.n=p.length;T.f=findings.length;T.m=m.length;
if(r===0||r===runs-1)console.log(f,JSON.stringify(T))
}}
