namespace MatViewDb.Bench.Wide;

/// <summary>Holds the word lists of the wide table; earlier entries of a skewed list are the frequent ones.</summary>
internal static class EventWords
{
    internal static readonly string[] Words =
        ("time year people way day man thing woman life child world school state family student group country problem hand part place "
        + "case week company system program question work number night point home water room mother area money story fact month lot "
        + "right study book eye job word business issue side kind head house service friend father power hour game line end member "
        + "law car city community name president team minute idea kid body information back parent face others level office door "
        + "health person art war history party result change morning reason research girl guy moment air teacher force education foot "
        + "boy age policy process music market sense nation plan college interest death experience effect use class control field "
        + "development role effort rate heart drug show leader light voice wife").Split(' ');

    internal static readonly string[] Countries =
        ("US CN IN DE BR RU GB FR JP ID TR MX IT KR ES CA VN PL NL AR UA PH TH EG AU ZA PK BD NG IR SE BE RO CL CO CZ PT GR HU MY CH AT "
        + "IL DK FI NO IE NZ SG HK PE MA DZ KZ BY BG RS SK HR LT").Split(' ');

    internal static readonly string[] Devices = ["desktop", "phone", "tablet", "tv", "console", "bot", "watch", "other"];

    internal static readonly string[] Browsers =
    [
        "Chrome", "Chrome Mobile", "Safari", "Mobile Safari", "Edge", "Firefox", "Samsung Internet", "Opera", "Yandex", "UC Browser",
        "WebView", "Firefox Mobile", "Vivaldi", "Brave", "Internet Explorer", "curl", "python-requests", "Googlebot", "bingbot", "Other",
    ];

    internal static readonly string[] Systems =
        ["Windows", "Android", "iOS", "macOS", "Linux", "ChromeOS", "Tizen", "PlayStation", "KaiOS", "Other"];

    internal static readonly int[] Widths =
        [1920, 360, 1366, 390, 1536, 414, 1440, 412, 1280, 2560, 768, 820, 1600, 375, 3840, 1024];

    internal static readonly int[] Statuses =
        [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 304, 304, 301, 302, 404, 404, 403, 500, 503, 429];

    internal static readonly string[] Sections =
        ["", "news", "product", "search", "cart", "account", "blog", "forum", "video", "help", "category", "user"];

    internal static readonly string[] Schemes = ["https://", "https://", "https://", "https://www.", "https://m.", "http://"];

    internal static readonly string[] Domains =
        [".com", ".com", ".com", ".org", ".net", ".ru", ".de", ".io", ".co.uk", ".info"];

    internal static readonly string[] Campaigns =
        ["spring_sale", "newsletter", "retarget", "brand", "social", "partner", "affiliate", "push"];
}
