import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);
import{a as r}from"./chunk-FDW6BTP2.js";import"./chunk-FTTKFVED.js";import"./chunk-U2QQ5C47.js";import{r as o}from"./chunk-FAVK2DDX.js";import"./chunk-W6IORUQ4.js";import"./chunk-KYZ4C7EH.js";import"./chunk-BMCO56XA.js";function e(t){let{norms:n,...s}=r(t);return n===o?s:{...s,norms:n}}export{e as default};
