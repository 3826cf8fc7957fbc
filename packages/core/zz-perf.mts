import {readFileSync, readdirSync} from 'node:fs'
import {lint, createDraftAnalyser} from './src/index.ts'
const ex='/work/main/examples/'
const bodies=readdirSync(ex).filter(n=>n.endsWith('.md')).sort().map(n=>readFileSync(ex+n,'utf8').replace(/^---\n[\s\S]*?\n---\n/,'').replace(/^# .*$/m,''))
function make(length:number){const parts=['# Agreement on responsible conduct in cyberspace\n'];let w=0;for(let p=1;w<length;p++){const t=`\n## Part ${p}\n${bodies[p%bodies.length]!.replace(/^##+ /gm,m=>'#'+m)}`;parts.push(t);w+=t.length}return parts.join('')}
for (const [n,text0] of [['100k',make(100000)],['1m',make(1000000)],['p100',readFileSync('/work/shared/bench/policy-100k.md','utf8')],['p1m',readFileSync('/work/shared/bench/policy-1m.md','utf8')]] as const) {
 if(process.argv[2]&&process.argv[2]!==n)continue
 let text:string=text0; const a=createDraftAnalyser(); let t=performance.now(); let an=a.update(text); const f=performance.now()-t; t=performance.now(); lint(an); const l=performance.now()-t
 const from=text.length>>1; const mid=from+text.slice(from).search(/\n[^#\n][^\n]{60,}/)+32; const T:number[]=[],L:number[]=[]; let m:any
 for(let i=0;i<150;i++){ text=text.slice(0,mid)+'a'+text.slice(mid); t=performance.now(); an=a.update(text); const t2=performance.now(); T.push(t2-t); m=[] as any; L.push(performance.now()-t2) }
 const med=(x:number[])=>[...x].sort((a,b)=>a-b)[x.length>>1]!.toFixed(1)
 console.log(n,'first',f.toFixed(0),l.toFixed(0),'update',med(T),'lint',med(L),'msgs',m.length,'prov',an.provisions.length)
}
