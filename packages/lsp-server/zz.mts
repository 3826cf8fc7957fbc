import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createProtocolConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver-protocol/node'
const child=spawn(process.execPath,['/work/main/benchmarks/remark-language-server.mjs','--stdio'],{stdio:['pipe','pipe','inherit']})
const c=createProtocolConnection(new StreamMessageReader(child.stdout!),new StreamMessageWriter(child.stdin!))
const t0=Date.now()
c.onNotification((m:string,p:any)=>console.log(Date.now()-t0,'N',m,p.diagnostics?.length,JSON.stringify(p).slice(0,200))); c.onRequest((m:string,p:any)=>{console.log('R',m);return m==='workspace/configuration'?(p as any).items.map(()=>null):null})
c.listen()
await c.sendRequest('initialize',{processId:process.pid,rootUri:null,capabilities:{}})
await c.sendNotification('initialized',{})
const text=readFileSync(process.argv[2]!,'utf8')
const uri='file:///work/main/benchmarks/draft.md'
await c.sendNotification('textDocument/didOpen',{textDocument:{uri,languageId:'markdown',version:1,text}})
await new Promise(r=>setTimeout(r,6000))
await c.sendNotification('textDocument/didChange',{textDocument:{uri,version:2},contentChanges:[{text:text.slice(0,5000)+'a'+text.slice(5000)}]})
await new Promise(r=>setTimeout(r,5000))
await c.sendNotification('textDocument/didChange',{textDocument:{uri,version:3},contentChanges:[{range:{start:{line:3,character:0},end:{line:3,character:0}},text:'a'}]})
await new Promise(r=>setTimeout(r,5000))
process.exit()
