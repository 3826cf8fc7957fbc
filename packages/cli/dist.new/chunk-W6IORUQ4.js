import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);
function e(r){return Object.assign(new Error(r),{isUsageError:!0})}function s(r){return r instanceof Error&&r.isUsageError===!0}export{e as a,s as b};
