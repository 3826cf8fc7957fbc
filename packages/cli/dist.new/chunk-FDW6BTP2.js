import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);
import{a}from"./chunk-FTTKFVED.js";import{s as e}from"./chunk-FAVK2DDX.js";function l({text:r,profile:t,packs:o=[]}){return e(r,{profile:t,packs:a(o).packs})}export{l as a};
