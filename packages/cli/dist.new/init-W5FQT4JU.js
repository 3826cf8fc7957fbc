import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);
import{c,f as d}from"./chunk-U2QQ5C47.js";import{r as a}from"./chunk-FAVK2DDX.js";import{a as l}from"./chunk-W6IORUQ4.js";import"./chunk-KYZ4C7EH.js";import"./chunk-BMCO56XA.js";import{writeFile as g}from"node:fs/promises";function h(e){return f[e](a.filter(({expectedIn:t})=>t.includes(u[e])))}var u={treaty:"state-agreement",resolution:"resolution",pledge:"multistakeholder"},f={treaty:e=>{let t=e.map((n,r)=>`## Article ${r+2}: ${n.title}

${n.modelClauses.treaty}`),o=e.length+2;return`${i("state-agreement")}
# Accord on the Responsible Use of Information and Communications Technologies

The Parties to this Accord,

Recalling the Charter of the United Nations,

Mindful that all countries depend on sound information and communications technologies,

Have agreed as follows:

## Article 1: Use of terms

For the purposes of this Accord, \u201CICTs\u201D means information and communications technologies.

${t.join(`

`)}

## Article ${o}: Secretariat and review

1. The Parties shall designate a Secretariat, which shall publish a report on the carrying out of this Accord every year.

2. The Parties shall review this Accord every two years.

## Article ${o+1}: Final provisions

1. This Accord shall enter into force on the thirtieth day after the fifth instrument of ratification is deposited with the Secretariat.

2. A Party may withdraw from this Accord by giving the Secretariat notice of one year.
`},resolution:e=>{let t=e.map((o,n)=>`${n+1}. ${p(o.modelClauses.resolution)}`);return`${i("resolution")}
# Responsible conduct in the use of information and communications technologies

The General Assembly,

Recalling its resolution 70/237 of 23 December 2015,

Noting that all countries depend on sound information and communications technologies,

${t.join(`

`)}

${t.length+1}. Requests the Secretary-General to report on the carrying out of the present resolution at its next session;

${t.length+2}. Decides to review the present resolution at its session after next.
`},pledge:e=>{let t=e.map((o,n)=>`${n+1}. **${o.title}.** ${o.modelClauses.pledge}`);return`${i("multistakeholder")}
# Pledge for a Trustworthy Digital World

We, the governments, companies and civil society organisations that sign this pledge, are convinced that no one of us can keep the digital world safe alone.

## Our commitments

${t.join(`

`)}

## How we keep it

This pledge is voluntary and creates no duties in law.

The Secretariat maintains this text, publishes a report on what each signatory has done every year, and convenes a review every two years.
`}};function i(e){return`---
normlint:
  profile: ${e}
---
`}function p(e){return`${e.replace(/[.;]\s*$/,"")};`}async function b(e,{draft:t,force:o}){let n=e??(t===void 0?".normlintrc.yml":`${t}.md`),r=t===void 0?y:h(t);if(n==="-")return process.stdout.write(r),0;try{await g(n,r,{flag:o?"w":"wx"})}catch(s){let m=s.code==="EEXIST";throw l(`${n}: ${m?"is there already; --force overwrites it":`cannot be written: ${d(s)}`}`)}return c(t===void 0?`wrote ${n}`:`wrote ${n}: check it with \u201Cnormlint ${n}\u201D`),0}var y=`# Settings of normlint for the drafts in this folder and below.

# What lies below these settings: normlint:recommended is what holds without any; normlint:strict turns every rule on.
extends: normlint:recommended

# What kind of document the drafts are: state-agreement, resolution, multistakeholder, industry, technical-community;
# auto infers it from each text and says so.
profile: auto

# Severity of the messages on a norm: off, info, warning or error. A norm named here is asked for.
# norms:
#   public-core: warning

# Severity of a rule.
# rules:
#   norms-not-mentioned: off

# Files that are not checked.
# ignore: [archive/]

# Severity from which a check fails: error, warning, info or none.
failOn: error
`;export{b as init};
