import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);
function p(e,i,t){return e.filter(({texts:n})=>n.length>0).map(({heading:n,texts:r})=>{let o=r.length>1?"- ":"",s=r.map(l=>a(l,t-2-o.length,`  ${" ".repeat(o.length)}`,`  ${o}`));return`${i.bold(n)}
${s.join(`
`)}
`}).join(`
`)}function a(e,i,t,n){return e.trimEnd().split(`
`).flatMap(r=>g(r,i)).map((r,o)=>`${o===0?n:t}${r}`.trimEnd()).join(`
`)}function g(e,i){let t=[],n="";for(let r of e.split(" "))n!==""&&n.length+1+r.length>i?(t.push(n),n=r):n=n===""?r:`${n} ${r}`;return[...t,n]}export{p as a};
