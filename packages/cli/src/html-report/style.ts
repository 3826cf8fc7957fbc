/** Everything that the page needs to look right on a screen and on paper; no file or font is fetched. */
export const STYLE = `
:root { color-scheme: light; --ink: #1b1b1f; --dim: #55555f; --line: #c9c9d1; --soft: #f4f5f8; --accent: #1d4e89; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--accent); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
h1, h2, h3, h4, p, li, summary { overflow-wrap: anywhere; }
p, li { max-width: 48rem; }
.note { color: var(--dim); font-size: .9rem; }
nav ul { padding-left: 1.2rem; }
a { color: var(--accent); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .5rem 0 1rem; }
caption { text-align: left; color: var(--dim); padding-bottom: .4rem; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
thead th { background: var(--soft); }
td.number { text-align: right; white-space: nowrap; }
.matrix td { text-align: center; padding: .3rem .15rem; font-size: .8rem; }
.matrix th { font-weight: normal; font-size: .85rem; }
.matrix thead th { white-space: nowrap; padding: .3rem .15rem; text-align: center; }
.matrix tr.draft th, .matrix tr.draft td { font-weight: bold; border-top: 2px solid var(--accent); border-bottom: 2px solid var(--accent); }
.status { white-space: nowrap; }
.covered { background: #dbe7f5; } .weak { background: #f3efd9; } .contradicted { background: #fbe3e0; }
figure { margin: 1rem 0; } figcaption { font-weight: bold; margin-bottom: .5rem; }
figure svg { width: 100%; height: auto; }
blockquote { margin: .25rem 0 .75rem; padding: .4rem .9rem; border-left: 4px solid var(--line); background: var(--soft); }
blockquote.model { border-left-color: var(--accent); }
blockquote p { margin: 0; }
footer { color: var(--dim); font-size: .9rem; padding-bottom: 2rem; }
@media print {
  body { font-size: 10.5pt; }
  header, main, footer { max-width: none; padding: 0; }
  nav { display: none; }
  section.initiative { break-before: page; }
  figure, tr, blockquote { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .scroll { overflow: visible; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
